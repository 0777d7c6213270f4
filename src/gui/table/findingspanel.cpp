// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/findingspanel.h"

#include "gui/table/findingactions.h"
#include "gui/table/findingslist.h"
#include "gui/theme/icons.h"
#include "gui/widgets/iconlabel.h"
#include "gui/widgets/texts.h"
#include "list/entrytablemodel.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <memory>

namespace dnc {

namespace {

constexpr std::chrono::milliseconds refreshDelay{250}; // while an import changes the list at each frame
constexpr int narrowest = 200;

/// Large text needs more than usual. `scroll` is the QScrollArea with the lists.
int widthNeeded(const QWidget &scroll)
{
    const auto &area = static_cast<const QScrollArea &>(scroll);
    constexpr int frame = 4;
    const int bar = area.verticalScrollBar()->sizeHint().width();
    return std::max(narrowest, area.widget()->minimumSizeHint().width() + bar + frame);
}

constexpr int railWidth = 44;
constexpr int margin = 12;

QLabel *makeLabel(const QString &text, bool isQuiet)
{
    auto *label = new QLabel(text);
    if (isQuiet) {
        label->setProperty("role", QStringLiteral("quiet"));
    } else {
        QFont strong = label->font();
        strong.setWeight(QFont::DemiBold);
        label->setFont(strong);
    }
    return label;
}

} // namespace

FindingsPanel::FindingsPanel(EntryTableModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_actions(new FindingActions(this))
    , m_issues(makeGroup(QStringLiteral("findingsView"), QStringLiteral("error")))
    , m_changes(makeGroup(QStringLiteral("changesView"), QStringLiteral("edit")))
    , m_emptyState(makeEmptyState())
    , m_expand(makeToggle(QStringLiteral("expandPanelButton"), QStringLiteral("panel-open")))
    , m_collapse(makeToggle(QStringLiteral("collapsePanelButton"), QStringLiteral("panel-close")))
    , m_rail(makeRail())
    , m_content(makeContent())
    , m_refreshTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("findingsPanel"));
    m_actions->hide();
    m_issues.list->setNext(m_changes.list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_rail);
    layout->addWidget(m_content);
    setCollapsed(false);
    m_refreshTimer->setSingleShot(true);
    m_refreshTimer->setInterval(refreshDelay);
    connect(m_refreshTimer, &QTimer::timeout, this, &FindingsPanel::refresh);
    const auto later = [this] { m_refreshTimer->start(); };
    connect(&m_model.list(), &EntryList::countsChanged, this, later);
    connect(&m_model, &EntryTableModel::dataChanged, this, later);
    connect(&m_model.list(), &EntryList::lockedChanged, this, &FindingsPanel::showChosen);
    connect(&m_model.backgroundEdit(), &BackgroundEdit::activeChanged, this, &FindingsPanel::showChosen);
    connectActions();
    show({});
    keepTranslated(*this, [this] { showTexts(); });
}

void FindingsPanel::showTexts()
{
    setAccessibleName(tr("Issues"));
    const std::pair<Group &, QString> titles[]{{m_issues, tr("Issues")},
                                               {m_changes, tr("Changes Made for You")}};
    for (const auto &[group, title] : titles) {
        group.title->setText(title);
        group.list->setAccessibleName(title);
    }
    const std::pair<QPushButton *, QString> toggles[]{{m_expand, tr("Expand the issues sidebar")},
                                                      {m_collapse, tr("Collapse the issues sidebar")}};
    for (const auto &[button, text] : toggles) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    }
    refresh();
}

FindingsPanel::Group FindingsPanel::makeGroup(const QString &listName, const QString &icon)
{
    Group group;
    group.heading = new QWidget;
    group.title = makeLabel({}, false);
    group.count = makeLabel({}, true);
    group.railCount = makeLabel({}, false);
    group.railCount->setProperty("iconName", icon);
    group.list = new FindingsList;
    group.list->setObjectName(listName);
    auto *row = new QHBoxLayout(group.heading);
    row->setContentsMargins(margin, 8, 8, 4);
    row->setSpacing(8);
    row->addWidget(group.title);
    row->addWidget(group.count);
    row->addStretch(1);
    connect(group.list, &FindingsList::findingChosen, this, &FindingsPanel::choose);
    return group;
}

QWidget *FindingsPanel::makeEmptyState()
{
    auto *empty = new QWidget;
    empty->setObjectName(QStringLiteral("noIssues"));
    auto *row = new QHBoxLayout(empty);
    row->setContentsMargins(margin, 4, margin, 8);
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon(QStringLiteral("success"), ColorRole::Success), 18));
    QLabel *text = makeLabel({}, true);
    keepTranslated(*text, [text] { text->setText(tr("No issues")); });
    row->addWidget(text, 1);
    return empty;
}

QPushButton *FindingsPanel::makeToggle(const QString &name, const QString &iconName)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setFlat(true);
    button->setProperty("flat", true);
    button->setIcon(icon(iconName, ColorRole::Quiet));
    connect(button, &QPushButton::clicked, this, [this] {
        const bool hadFocus = m_expand->hasFocus() || m_collapse->hasFocus();
        setCollapsed(!m_isCollapsed);
        if (hadFocus)
            (m_isCollapsed ? m_expand : m_collapse)->setFocus(Qt::OtherFocusReason);
        emit collapseChosen(m_isCollapsed);
    });
    return button;
}

QWidget *FindingsPanel::makeRail()
{
    auto *rail = new QWidget;
    rail->setObjectName(QStringLiteral("findingsRail"));
    auto *column = new QVBoxLayout(rail);
    column->setContentsMargins(4, 8, 4, 8);
    column->setSpacing(4);
    column->addWidget(m_expand, 0, Qt::AlignHCenter);
    const std::pair<const Group &, ColorRole> groups[]{{m_issues, ColorRole::Error},
                                                       {m_changes, ColorRole::Quiet}};
    for (const auto &[group, role] : groups) {
        column->addSpacing(8);
        column->addWidget(new IconLabel(icon(group.railCount->property("iconName").toString(), role), 20), 0,
                          Qt::AlignHCenter);
        column->addWidget(group.railCount, 0, Qt::AlignHCenter);
    }
    column->addStretch(1);
    return rail;
}

QWidget *FindingsPanel::makeContent()
{
    auto *inner = new QWidget;
    inner->setObjectName(QStringLiteral("findingsContent"));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    static_cast<QHBoxLayout *>(m_issues.heading->layout())->addWidget(m_collapse);
    for (QWidget *part : std::initializer_list<QWidget *>{m_issues.heading, m_emptyState, m_issues.list,
                                                          m_changes.heading, m_changes.list})
        column->addWidget(part);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("findingsScroll"));
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void FindingsPanel::connectActions()
{
    connect(m_actions, &FindingActions::fixWanted, this, [this] {
        if (const FindingCount *of = countOf(*m_chosen))
            emit fixAllWanted(*of);
    });
    connect(m_actions, &FindingActions::removeDuplicatesWanted, this, &FindingsPanel::removeDuplicatesWanted);
    connect(m_actions, &FindingActions::typesWanted, this, &FindingsPanel::typesWanted);
    connect(m_actions, &FindingActions::keepWanted, this, &FindingsPanel::keepPossibleWanted);
    connect(m_actions, &FindingActions::excludeWanted, this, [this] { emit excludeAllWanted(*m_chosen); });
    connect(m_actions, &FindingActions::deleteWanted, this, [this] { emit deleteAllWanted(*m_chosen); });
}

std::optional<Finding> FindingsPanel::chosen() const
{
    return m_chosen;
}

void FindingsPanel::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    m_rail->setVisible(collapsed);
    m_content->setVisible(!collapsed);
    setMinimumWidth(collapsed ? railWidth : widthNeeded(*m_content));
    setMaximumWidth(collapsed ? railWidth : QWIDGETSIZE_MAX);
    emit collapsedChanged(collapsed);
}

void FindingsPanel::choose(const std::optional<Finding> &finding)
{
    if (finding == m_chosen)
        return;
    m_chosen = finding;
    if (finding && m_isCollapsed)
        setCollapsed(false);
    showChosen();
    emit chosenChanged(m_chosen);
}

void FindingsPanel::refresh()
{
    m_refreshTimer->stop();
    if (!isVisible())
        return;
    m_counting.cancel();
    if (!isLong(m_model.entries())) {
        show(findingsIn(m_model.entries()));
        return;
    }
    m_counting.run([store = std::make_shared<const EntryStore>(
                        m_model.entries().snapshot())] { return findingsIn(*store); },
                   [this](std::vector<FindingCount> &&findings) { show(std::move(findings)); });
}

void FindingsPanel::show(std::vector<FindingCount> &&findings)
{
    const auto changes = std::ranges::stable_partition(
        findings, [](const FindingCount &of) { return needsReview(of.finding); });
    showGroup(m_issues, {findings.begin(), changes.begin()});
    showGroup(m_changes, {changes.begin(), changes.end()});
    m_emptyState->setVisible(m_issues.total == 0);
    m_changes.heading->setVisible(m_changes.total > 0);
    if (!m_isCollapsed)
        setMinimumWidth(widthNeeded(*m_content));
    if (m_chosen && countOf(*m_chosen) == nullptr)
        choose({}); // the last one was fixed
    else
        showChosen();
}

void FindingsPanel::showGroup(Group &group, std::vector<FindingCount> findings)
{
    group.total = 0;
    for (const FindingCount &of : findings)
        group.total += of.count;
    const QString number = QLocale().toString(group.total);
    group.count->setText(number);
    group.railCount->setText(group.total > 9'999 ? QStringLiteral("\u2026") : number);
    group.railCount->setToolTip(number);
    group.list->setVisible(group.total > 0);
    group.list->setFindings(std::move(findings));
}

const FindingCount *FindingsPanel::countOf(const Finding &finding) const
{
    for (const Group *group : {&m_issues, &m_changes}) {
        const FindingsModel &findings = group->list->findings();
        if (const int row = findings.rowOf(finding); row >= 0)
            return &findings.at(row);
    }
    return nullptr;
}

void FindingsPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
}

void FindingsPanel::showChosen()
{
    const FindingCount *of = m_chosen ? countOf(*m_chosen) : nullptr;
    if (of != nullptr)
        m_actions->showFor(*of, !m_model.list().isLocked(), !m_model.backgroundEdit().isActive());
    else
        m_actions->hide();
    const std::optional<Finding> open = of == nullptr ? std::nullopt : m_chosen;
    m_issues.list->open(open, m_actions);
    m_changes.list->open(open, m_actions);
}

} // namespace dnc
