// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/announcer.h"

#include <QAccessible>
#include <QWidget>

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#include <QAccessibleWidget>
#endif

namespace dnc {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(const QWidget &source, const QString &text)
{
    QAccessibleAnnouncementEvent event(source.window(), text);
    QAccessible::updateAccessibility(&event);
}

#else

namespace {

// Screen readers say the name of a notification when it appears. Nothing of it can be seen.
constexpr auto liveName = "liveLabel";

QAccessibleInterface *makeNotification(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr || widget->objectName() != QLatin1StringView(liveName))
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Notification);
}

QWidget &liveLabelIn(QWidget &window)
{
    if (auto *found = window.findChild<QWidget *>(QLatin1StringView(liveName), Qt::FindDirectChildrenOnly))
        return *found;
    QAccessible::installFactory(makeNotification);
    auto *label = new QWidget(&window);
    label->setObjectName(QLatin1StringView(liveName));
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setFocusPolicy(Qt::NoFocus);
    label->resize(1, 1);
    return *label;
}

} // namespace

void announce(const QWidget &source, const QString &text)
{
    QWidget &label = liveLabelIn(*source.window());
    label.hide();
    label.setAccessibleName(text);
    label.show();
}

#endif

} // namespace dnc
