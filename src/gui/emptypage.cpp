// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/emptypage.h"

#include "gui/recentlists.h"
#include "gui/theme/icons.h"
#include "gui/widgets/doorbutton.h"
#include "gui/widgets/iconlabel.h"
#include "gui/widgets/terms.h"
#include "gui/widgets/texts.h"
#include "gui/widgets/textstyle.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>

namespace dnc {

namespace {

constexpr int widest = 872; // of the column in the middle

DoorButton *makeDoor(const QString &name, const QString &iconName)
{
    auto *door = new DoorButton;
    door->setObjectName(name);
    door->setIconName(iconName);
    return door;
}

QString keysOf(const QString &portable)
{
    return QKeySequence(portable).toString(QKeySequence::NativeText);
}

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QScrollArea(parent)
    , m_paste(makeDoor(QStringLiteral("pasteButton"), QStringLiteral("paste")))
    , m_open(makeDoor(QStringLiteral("openButton"), QStringLiteral("open")))
    , m_practice(makeDoor(QStringLiteral("practiceButton"), QStringLiteral("practice")))
    , m_recent(new RecentLists)
    , m_connection(new ConnectionLine)
{
    setObjectName(QStringLiteral("emptyPage"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_paste);
    setWidget(makeContent());
    keepTranslated(*this, [this] { showTexts(); });
    connect(m_paste, &QAbstractButton::clicked, this, &EmptyPage::pasteWanted);
    connect(m_open, &QAbstractButton::clicked, this, &EmptyPage::openWanted);
    connect(m_practice, &QAbstractButton::clicked, this, &EmptyPage::practiceWanted);
}

void EmptyPage::showTexts()
{
    m_paste->setTexts(tr("Paste a List"), tr("Copied cells, one per line, or a whole To: line"),
                      keysOf(QStringLiteral("Ctrl+V")));
    m_open->setTexts(tr("Open a File…"), tr("CSV, Excel, OpenDocument, text or web page"),
                     keysOf(QStringLiteral("Ctrl+O")));
    setPracticing(m_isPracticing);
}

QWidget *EmptyPage::makeContent()
{
    auto *dropHint = new QLabel;
    keepTranslated(*dropHint, [dropHint] {
        dropHint->setText(tr("You can also drop files or text anywhere in this window."));
    });
    dropHint->setObjectName(QStringLiteral("dropHint"));
    dropHint->setProperty("role", QStringLiteral("quiet"));
    dropHint->setAlignment(Qt::AlignCenter);
    dropHint->setWordWrap(true);
    auto *middle = new QWidget;
    middle->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(makeDoors());
    column->addWidget(dropHint);
    column->addWidget(m_recent);
    column->addWidget(m_connection);
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("emptyContent"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 1000); // takes all up to its maximum
    row->addStretch(1);
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(2);
    return content;
}

QWidget *EmptyPage::makeHead()
{
    constexpr int pictureSize = 56;
    auto *headline = new QLabel;
    keepTranslated(*headline, [headline] { headline->setText(tr("Add your opt-out list")); });
    headline->setObjectName(QStringLiteral("headline"));
    headline->setWordWrap(true);
    setHeadlineFont(*headline, 1.5);
    auto *subline = new QLabel;
    keepTranslated(*subline,
                   [subline] { subline->setText(tr("Review and fix every row before anything is sent.")); });
    subline->setObjectName(QStringLiteral("subline"));
    subline->setWordWrap(true);
    explainTerm(*subline, Term::Identifier);
    subline->setProperty("role", QStringLiteral("quiet"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(headline);
    texts->addWidget(subline);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(16);
    row->addWidget(new IconLabel(appIcon(), pictureSize));
    row->addLayout(texts, 1);
    return head;
}

QWidget *EmptyPage::makeDoors()
{
    auto *doors = new QWidget;
    auto *row = new QHBoxLayout(doors);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (DoorButton *door : {m_paste, m_open, m_practice})
        row->addWidget(door, 1);
    return doors;
}

void EmptyPage::setPracticing(bool practicing)
{
    m_isPracticing = practicing;
    m_practice->setTexts(practicing ? tr("Add the Sample List") : tr("Try the Sample List"),
                         practicing
                             ? tr("25 rows as people really send them.")
                             : tr("Practice with 25 rows as people really send them. Nothing is sent."),
                         {});
    m_connection->setVisible(!practicing);
}

void EmptyPage::setDropHighlighted(bool highlighted)
{
    for (DoorButton *door : {m_paste, m_open})
        setStyleProperty(*door, "hot", highlighted);
}

void EmptyPage::setRecentMenus(QMenu &unsent, QMenu &files)
{
    m_recent->setMenus(unsent, files);
}

void EmptyPage::refreshRecent()
{
    if (isVisible())
        m_recent->refresh();
}

void EmptyPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_recent->refresh();
}

} // namespace dnc
