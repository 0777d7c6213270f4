// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/recentlists.h"

#include "gui/theme/icons.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/iconlabel.h"
#include "gui/widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

namespace dnc {

namespace {

constexpr int mostOfMenu = 3;

/// The text of `action` without its mnemonic.
QString plainText(const QAction &action)
{
    static const QRegularExpression numberInMenu(QStringLiteral("^&\\d+ +"));
    QString text = action.text();
    text.remove(numberInMenu);
    return text.replace(QStringLiteral("&&"), QStringLiteral("&"));
}

} // namespace

RecentLists::RecentLists(QWidget *parent)
    : QFrame(parent)
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("recentLists"));
    setProperty("card", true);
    auto *title = new QLabel;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(title);
    column->addLayout(m_lines);
    hide();
    keepTranslated(*this, [this, title] {
        title->setText(tr("Recent Lists"));
        setAccessibleName(title->text());
        if (isVisible())
            refresh();
    });
}

void RecentLists::setMenus(QMenu &unsent, QMenu &files)
{
    m_unsent = &unsent;
    m_files = &files;
}

void RecentLists::refresh()
{
    if (m_unsent == nullptr)
        return;
    for (QPushButton *button : findChildren<QPushButton *>())
        delete button->parentWidget();
    m_count = 0;
    emit m_unsent->aboutToShow();
    addLines(*m_unsent, QStringLiteral("paste"), tr("Open", "an unsent list"));
    addLines(*m_files, QStringLiteral("file"), tr("Open", "a file"));
    setVisible(m_count > 0);
}

void RecentLists::addLines(QMenu &menu, const QString &iconName, const QString &verb)
{
    int added = 0;
    for (QAction *action : menu.actions()) {
        if (action->isSeparator())
            break; // what follows is about the menu itself
        if (!action->isEnabled() || added++ == mostOfMenu)
            break;
        addLine(*action, iconName, verb);
    }
}

void RecentLists::addLine(QAction &action, const QString &iconName, const QString &verb)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *text = new ElidedLabel;
    text->setText(plainText(action));
    text->setToolTip(action.toolTip());
    auto *open = new QPushButton(verb);
    open->setObjectName(QStringLiteral("recent%1").arg(++m_count));
    open->setProperty("link", true);
    open->setCursor(Qt::PointingHandCursor);
    open->setAccessibleName(QStringLiteral("%1: %2").arg(verb, text->text()));
    // The menu may have been filled again by then.
    connect(open, &QPushButton::clicked, this, [wanted = QPointer(&action)] {
        if (wanted)
            wanted->trigger();
    });
    row->addWidget(new IconLabel(icon(iconName, ColorRole::Quiet), 18));
    row->addWidget(text, 1);
    row->addWidget(open);
    m_lines->addWidget(line);
}

} // namespace dnc
