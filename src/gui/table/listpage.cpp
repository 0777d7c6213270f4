// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/listpage.h"

#include "gui/table/entrytable.h"
#include "gui/table/findingspanel.h"
#include "gui/table/statuschips.h"
#include "gui/theme/icons.h"
#include "ui_listpage.h"

#include <QFrame>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace dnc {

namespace {

constexpr std::chrono::milliseconds searchDelay{150}; // after the last key press

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
    , m_searchDelay(new QTimer(this))
{
    m_ui->setupUi(this);
    arrange();
    connectFilters();
    connect(m_ui->uploadButton, &QPushButton::clicked, this, &ListPage::uploadWanted);
    connect(m_ui->problemButton, &QPushButton::clicked, this, &ListPage::nextProblemWanted);
    connect(&m_model.list(), &EntryList::countsChanged, this, &ListPage::showCounts);
    connect(&m_model.list(), &EntryList::lockedChanged, this, &ListPage::showCounts);
    connect(&m_model.appendSession(), &AppendSession::activeChanged, this, &ListPage::showCounts);
    connect(&m_model.backgroundEdit(), &BackgroundEdit::activeChanged, this, &ListPage::showCounts);
    connect(m_table, &EntryTable::selectedChanged, this, &ListPage::showSelected);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &ListPage::nextMatchWanted);
    showCounts();
    showSelected();
}

ListPage::~ListPage() = default;

void ListPage::arrange()
{
    auto *frame = new QFrame;
    frame->setObjectName(QStringLiteral("tableFrame"));
    fill(frame, m_table);
    frame->layout()->setContentsMargins(1, 4, 1, 4);
    auto *splitter = new QSplitter;
    splitter->addWidget(frame);
    splitter->addWidget(m_findings);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({780, 260});
    fill(m_ui->tablePlace, splitter);
    fill(m_ui->chipsPlace, m_chips);
    m_ui->searchEdit->addAction(icon(QStringLiteral("search"), ColorRole::Quiet), QLineEdit::LeadingPosition);
    m_ui->uploadButton->setProperty("primary", true);
    m_ui->uploadButton->setIcon(icon(QStringLiteral("upload"), ColorRole::OnAccent));
    m_ui->summaryLabel->setProperty("role", QStringLiteral("quiet"));
    m_ui->selectionLabel->setProperty("role", QStringLiteral("quiet"));
    setTabOrder(m_ui->searchEdit, m_table);
    setTabOrder(m_table, m_findings);
    setTabOrder(&m_findings->lastField(), m_ui->problemButton);
    setTabOrder(m_ui->problemButton, m_ui->uploadButton);
}

void ListPage::connectFilters()
{
    m_searchDelay->setSingleShot(true);
    connect(m_searchDelay, &QTimer::timeout, this, &ListPage::applyFilter);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this] { m_searchDelay->start(searchDelay); });
    connect(m_chips, &StatusChips::chosenChanged, this, &ListPage::applyFilter);
    connect(m_findings, &FindingsPanel::chosenChanged, this, &ListPage::applyFilter);
    auto *leaveSearch = new QShortcut(Qt::Key_Escape, m_ui->searchEdit);
    leaveSearch->setContext(Qt::WidgetShortcut);
    connect(leaveSearch, &QShortcut::activated, this, [this] { showOnly(m_chips->chosen()); });
}

QList<QWidget *> ListPage::panes() const
{
    return {m_ui->searchEdit, m_table, m_findings, m_ui->footer};
}

void ListPage::showOnly(const std::vector<EntryStatus> &statuses)
{
    m_ui->searchEdit->clear();
    m_searchDelay->stop();
    m_findings->choose({});
    m_chips->choose(statuses);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListPage::startSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
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
}

void ListPage::showCounts()
{
    const StatusCounts &counts = m_model.counts();
    m_chips->setCounts(counts);
    const quint32 ready = counts[EntryStatus::Valid] + counts[EntryStatus::Unknown];
    const quint32 problems = counts[EntryStatus::Invalid] + counts[EntryStatus::Rejected];
    QString summary = m_model.list().isLocked() ? tr("The list cannot be changed while it is being uploaded.")
        : ready > 0                             ? tr("%Ln opt-out(s) ready to send.", nullptr, int(ready))
                                                : tr("Nothing here is ready to send.");
    if (!m_model.list().isLocked() && problems > 0)
        summary = tr("%1 %2", "two sentences")
                      .arg(summary, tr("%Ln row(s) need(s) attention first.", nullptr, int(problems)));
    m_ui->summaryLabel->setText(summary);
    m_ui->problemButton->setVisible(problems > 0 && !m_model.list().isLocked());
    m_ui->uploadButton->setEnabled(ready > 0 && m_model.list().isChangeable());
}

} // namespace dnc
