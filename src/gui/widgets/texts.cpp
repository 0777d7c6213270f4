// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/texts.h"

#include <QEvent>
#include <QWidget>

namespace dnc {

namespace {

class LanguageFilter : public QObject {
public:
    LanguageFilter(QWidget &widget, const std::function<void()> &apply)
        : QObject(&widget)
        , m_apply(apply)
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent())
            m_apply();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_apply;
};

} // namespace

void keepTranslated(QWidget &widget, const std::function<void()> &apply)
{
    new LanguageFilter(widget, apply);
    apply();
}

} // namespace dnc
