// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/listpage.h"

#include "gui/table/detailsstrip.h"
#include "gui/table/entrytable.h"
#include "gui/table/filterline.h"
#include "gui/table/findingspanel.h"
#include "gui/table/statuschips.h"
#include "gui/theme/icons.h"
#include "gui/widgets/texts.h"
#include "ui_listpage.h"

#include <QFrame>
#include <QHeaderView>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace dnc {

namespace {

constexpr std::chrono::milliseconds searchDelay{150}; // after the last key press
constexpr int narrowBelow = 1100; // width of the page from which the panel is open at first
constexpr int lowBelow = 600; // height of the page from which the details are
constexpr int lowestTable = 96; // its header and a row
constexpr int panelWidth = 272;
constexpr int narrowPanelWidth = 240;

/// The numbers first, such as `29 ready, 8 issues, 1 duplicate`.
QString summaryOf(const StatusCounts &counts)
{
    const quint32 ready = counts[EntryStatus::Valid] + counts[EntryStatus::Unknown];
    const quint32 issues = counts[EntryStatus::Invalid] + counts[EntryStatus::Rejected];
    QStringList parts{ready > 0 ? ListPage::tr("%Ln ready", "opt-outs", int(ready))
                                : ListPage::tr("Nothing ready to send")};
    if (issues > 0)
        parts << ListPage::tr("%Ln issue(s)", nullptr, int(issues));
    if (const quint32 count = counts[EntryStatus::Duplicate]; count > 0)
        parts << ListPage::tr("%Ln duplicate(s)", nullptr, int(count));
    if (const quint32 count = counts[EntryStatus::Excluded]; count > 0)
        parts << ListPage::tr("%Ln excluded", "rows", int(count));
    return parts.join(QStringLiteral(", "));
}

/// Tab goes through `parts` and what is in them, in this order. QWidget::setTabOrder() does nothing for a
/// widget that takes no focus itself.
void chainTabOrder(const QList<QWidget *> &parts)
{
    QWidget *last = nullptr;
    const auto add = [&last](QWidget *widget) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0)
            return false;
        if (last != nullptr)
            QWidget::setTabOrder(last, widget);
        last = widget;
        return true;
    };
    for (QWidget *part : parts) {
        if (add(part))
            continue;
        for (QWidget *inner : part->findChildren<QWidget *>())
            add(inner);
    }
}

void fill(QWidget *place, QWidget *content)
{
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

} // namespace

ListPage::ListPage(EntryTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::ListPage>())
    , m_table(new EntryTable(model))
    , m_chips(new StatusChips)
    , m_findings(new FindingsPanel(model))
    , m_details(new DetailsStrip(model, *m_table->selectionModel()))
    , m_filterLine(new FilterLine)
    , m_splitter(new QSplitter)
    , m_searchDelay(new QTimer(this))
{
    m_ui->setupUi(this);
    arrange();
    m_details->setCollapsed(true); // until the size of the page is known, so that it asks for little room
    connectFilters();
    connectPanes();
    connect(m_ui->uploadButton, &QPushButton::clicked, this, &ListPage::uploadWanted);
    connect(m_ui->problemButton, &QPushButton::clicked, this, &ListPage::nextProblemWanted);
    connect(&m_model.list(), &EntryList::countsChanged, this, &ListPage::showCounts);
    connect(&m_model.list(), &EntryList::lockedChanged, this, &ListPage::showCounts);
    connect(&m_model.appendSession(), &AppendSession::activeChanged, this, &ListPage::showCounts);
    connect(&m_model.backgroundEdit(), &BackgroundEdit::activeChanged, this, &ListPage::showCounts);
    connect(m_table, &EntryTable::selectedChanged, this, &ListPage::showSelected);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &ListPage::nextMatchWanted);
    keepTranslated(*this, [this] { showTexts(); });
}

ListPage::~ListPage() = default;

void ListPage::showTexts()
{
    m_ui->retranslateUi(this);
    showCounts();
    showSelected();
    showFilter();
}

void ListPage::arrange()
{
    arrangePanes();
    auto *chips = new QHBoxLayout(m_ui->chipsPlace);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(8);
    chips->addWidget(m_chips);
    chips->addWidget(m_filterLine, 1);
    m_ui->searchEdit->addAction(icon(QStringLiteral("search"), ColorRole::Quiet), QLineEdit::LeadingPosition);
    m_ui->uploadButton->setProperty("primary", true);
    m_ui->uploadButton->setIcon(icon(QStringLiteral("upload"), ColorRole::OnAccent));
    m_ui->summaryLabel->setProperty("role", QStringLiteral("quiet"));
    m_ui->selectionLabel->setProperty("role", QStringLiteral("quiet"));
    chainTabOrder({m_chips, m_filterLine, m_ui->searchEdit, m_table, m_details, m_findings,
                   m_ui->problemButton, m_ui->uploadButton});
}

void ListPage::arrangePanes()
{
    auto *frame = new QFrame;
    frame->setObjectName(QStringLiteral("tableFrame"));
    fill(frame, m_table);
    m_table->setMinimumHeight(lowestTable);
    frame->layout()->setContentsMargins(1, 4, 1, 4);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(frame, 1);
    column->addWidget(m_details);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_findings);
    m_splitter->setHandleWidth(8);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({780, panelWidth});
    fill(m_ui->tablePlace, m_splitter);
}

void ListPage::connectPanes()
{
    connect(m_findings, &FindingsPanel::collapsedChanged, this, [this](bool collapsed) {
        const int open = m_isNarrow.value_or(false) ? narrowPanelWidth : panelWidth;
        const int wanted = collapsed ? m_findings->maximumWidth() : open;
        m_splitter->setSizes({m_splitter->width() - wanted, wanted});
    });
    connect(m_findings, &FindingsPanel::collapseChosen, this,
            [this](bool collapsed) { m_panes.isPanelCollapsed = collapsed; });
    connect(m_details, &DetailsStrip::collapseChosen, this,
            [this](bool collapsed) { m_panes.areDetailsCollapsed = collapsed; });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ListPage::viewStateChanged);
    connect(&m_model.view(), &EntryView::changed, this, &ListPage::viewStateChanged);
    connect(m_details, &DetailsStrip::editWanted, m_table, &EntryTable::editIdentifier);
}

void ListPage::setPaneState(const PaneState &state)
{
    m_panes = state;
    if (state.isPanelCollapsed)
        m_findings->setCollapsed(*state.isPanelCollapsed);
    if (state.areDetailsCollapsed)
        m_details->setCollapsed(*state.areDetailsCollapsed);
}

/// In a small window the panes start as a rail and a line, unless the person chose otherwise.
void ListPage::fitPanes(const QSize &size)
{
    const bool isNarrow = size.width() < narrowBelow;
    if (m_isNarrow != isNarrow && !m_panes.isPanelCollapsed)
        m_findings->setCollapsed(isNarrow);
    m_isNarrow = isNarrow;
    const bool isLow = size.height() < lowBelow;
    if (m_isLow != isLow && !m_panes.areDetailsCollapsed)
        m_details->setCollapsed(isLow);
    m_isLow = isLow;
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanes(event->size());
}

void ListPage::connectFilters()
{
    m_searchDelay->setSingleShot(true);
    connect(m_searchDelay, &QTimer::timeout, this, &ListPage::applyFilter);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this] { m_searchDelay->start(searchDelay); });
    connect(m_chips, &StatusChips::chosenChanged, this, &ListPage::applyFilter);
    connect(m_chips, &StatusChips::allWanted, this, [this] { showOnly({}); });
    connect(m_filterLine, &FilterLine::clearWanted, this, [this] { showOnly({}); });
    connect(&m_model, &EntryTableModel::modelReset, this, &ListPage::showFilter);
    connect(&m_model, &EntryTableModel::rowsInserted, this, &ListPage::showFilter);
    connect(&m_model, &EntryTableModel::rowsRemoved, this, &ListPage::showFilter);
    connect(m_findings, &FindingsPanel::chosenChanged, this, &ListPage::applyFilter);
    auto *leaveSearch = new QShortcut(Qt::Key_Escape, m_ui->searchEdit);
    leaveSearch->setContext(Qt::WidgetShortcut);
    connect(leaveSearch, &QShortcut::activated, this, [this] { showOnly(m_chips->chosen()); });
}

QList<QWidget *> ListPage::panes() const
{
    return {m_chips, m_ui->searchEdit, m_table, m_details, m_findings, m_ui->footer};
}

void ListPage::showOnly(const std::vector<EntryStatus> &statuses)
{
    m_ui->searchEdit->clear();
    m_searchDelay->stop();
    m_findings->choose({});
    m_chips->choose(statuses);
    m_table->setFocus(Qt::OtherFocusReason);
}

std::vector<EntryStatus> ListPage::shownStatuses() const
{
    return m_chips->chosen();
}

void ListPage::startSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void ListPage::setFooterVisible(bool visible)
{
    m_ui->footer->setVisible(visible);
}

QString ListPage::searchText() const
{
    return m_ui->searchEdit->text().trimmed();
}

void ListPage::showSelected()
{
    int count = 0;
    for (const RowSpan &rows : m_table->selectedRows())
        count += rows.last - rows.first + 1;
    m_ui->selectionLabel->setText(tr("%Ln row(s) selected", nullptr, count));
    m_ui->selectionLabel->setVisible(count > 1);
}

void ListPage::applyFilter()
{
    m_model.view().setFinding(m_findings->chosen());
    m_model.view().setFilter(m_chips->chosen(), searchText());
    m_chips->setCounts(m_model.counts());
    showFilter();
}

/// Says what is shown, in one place for chips, search and issues.
void ListPage::showFilter()
{
    QStringList filters;
    if (const std::optional<Finding> finding = m_findings->chosen())
        filters << describe(*finding).title;
    if (const QString text = searchText(); !text.isEmpty())
        filters << tr("“%1”", "what is searched for").arg(text);
    m_chips->setFiltered(!filters.isEmpty());
    m_filterLine->showFilter(filters, m_model.view().rowCount(), int(m_model.entries().size()));
    m_filterLine->setVisible(!filters.isEmpty() || !m_chips->chosen().empty());
}

void ListPage::setConnection(const QString &name)
{
    constexpr int longest = 180; // px, so that counts and buttons fit beside it
    QString shown = fontMetrics().elidedText(name, Qt::ElideMiddle, longest);
    m_ui->uploadButton->setText(
        name.isEmpty() ? tr("Upload…") : tr("Upload to %1…").arg(shown.replace(u'&', QStringLiteral("&&"))));
    m_ui->uploadButton->setAccessibleName(name.isEmpty() ? QString() : tr("Upload to %1").arg(name));
}

void ListPage::showCounts()
{
    const StatusCounts &counts = m_model.counts();
    m_chips->setCounts(counts);
    const quint32 ready = counts[EntryStatus::Valid] + counts[EntryStatus::Unknown];
    const quint32 problems = counts[EntryStatus::Invalid] + counts[EntryStatus::Rejected];
    const QString summary = m_model.list().isLocked() ? tr("Read-only while uploading") : summaryOf(counts);
    m_ui->summaryLabel->setText(summary);
    m_ui->problemButton->setVisible(problems > 0 && !m_model.list().isLocked());
    m_ui->uploadButton->setEnabled(ready > 0 && m_model.list().isChangeable());
}

} // namespace dnc
