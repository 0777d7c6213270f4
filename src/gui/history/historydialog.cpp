// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/historydialog.h"

#include "gui/history/historycolumns.h"
#include "gui/table/delegates.h"
#include "gui/theme/icons.h"
#include "gui/widgets/bannerstack.h"
#include "gui/widgets/limittoscreen.h"
#include "ui_historydialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QShortcut>

#include <algorithm>

namespace dnc {

namespace {

/// The selected rows as tab-separated text.
QString chosenText(const QTableView &table)
{
    QStringList lines;
    QModelIndexList rows = table.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

/// Styles `table` like the main table, but read-only.
void arrange(QTableView &table, QAbstractTableModel &model, int stretched)
{
    table.setModel(&model);
    table.setItemDelegate(new PaddedDelegate(&table));
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 14);
    QHeaderView *header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(60); // rows; measuring all of them is slow
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    header->setMinimumSectionSize(40);
    auto *copy = new QShortcut(QKeySequence::Copy, &table);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, &table,
                     [&table] { QGuiApplication::clipboard()->setText(chosenText(table)); });
}

} // namespace

HistoryDialog::HistoryDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HistoryDialog>())
    , m_banners(new BannerStack)
    , m_jobs(jobColumns())
    , m_attempts(attemptColumns())
    , m_sources(sourceColumns())
{
    m_ui->setupUi(this);
    limitToScreen(*this);
    m_ui->outer->insertWidget(0, m_banners);
    constexpr int lists = 2;
    constexpr int words = 7;
    constexpr int file = 0;
    arrange(*m_ui->jobTable, m_jobs, lists);
    arrange(*m_ui->attemptTable, m_attempts, words);
    arrange(*m_ui->sourceTable, m_sources, file);
    m_ui->emptyIcon->setPixmap(icon(QStringLiteral("history"), ColorRole::Quiet).pixmap(48, 48));
    m_ui->reportButton->setIcon(icon(QStringLiteral("report")));
    m_ui->goOnButton->setIcon(icon(QStringLiteral("resume")));
    m_ui->verifyButton->setIcon(icon(QStringLiteral("shield")));
    m_ui->undoButton->setIcon(icon(QStringLiteral("undo")));
    m_ui->holdButton->setIcon(icon(QStringLiteral("lock")));
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 4);
    connectButtons();
    setOffers({});
    describeChosen();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::connectButtons()
{
    connect(m_ui->jobTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryDialog::onCurrentChanged);
    connect(m_ui->reportButton, &QPushButton::clicked, this, &HistoryDialog::reportWanted);
    connect(m_ui->evidenceButton, &QPushButton::clicked, this, &HistoryDialog::evidenceWanted);
    connect(m_ui->showButton, &QPushButton::clicked, this, &HistoryDialog::showWanted);
    connect(m_ui->goOnButton, &QPushButton::clicked, this, &HistoryDialog::continueWanted);
    connect(m_ui->verifyButton, &QPushButton::clicked, this, &HistoryDialog::verifyWanted);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &HistoryDialog::undoWanted);
    connect(m_ui->holdButton, &QPushButton::clicked, this, &HistoryDialog::holdWanted);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
}

const Job *HistoryDialog::chosen() const
{
    const auto &jobs = m_jobs.records();
    const auto found = std::ranges::find_if(jobs, [this](const Job &job) { return job.id == m_chosen; });
    return found == jobs.end() ? nullptr : &*found;
}

void HistoryDialog::showJobs(std::vector<Job> jobs)
{
    const bool first = m_jobs.records().empty();
    m_jobs.setRecords(std::move(jobs));
    m_ui->pages->setCurrentWidget(m_jobs.records().empty() ? m_ui->emptyPage : m_ui->jobsPage);
    const Job *job = chosen();
    const int row = job == nullptr ? 0 : int(job - m_jobs.records().data());
    m_ui->jobTable->setCurrentIndex(m_jobs.index(row, 0));
    if (first && !m_jobs.records().empty())
        m_ui->jobTable->setFocus(Qt::OtherFocusReason);
    onCurrentChanged();
}

void HistoryDialog::onCurrentChanged()
{
    const QModelIndex current = m_ui->jobTable->currentIndex();
    const auto now =
        current.isValid() ? std::optional(m_jobs.records()[size_t(current.row())].id) : std::nullopt;
    if (now != m_chosen) {
        m_chosen = now;
        m_attempts.setRecords({});
        m_sources.setRecords({});
    }
    describeChosen();
    emit chosenChanged();
}

void HistoryDialog::describeChosen()
{
    const Job *job = chosen();
    m_ui->detail->setEnabled(job != nullptr);
    if (job == nullptr) {
        m_ui->factsLabel->clear();
        return;
    }
    const QString prospects = job->draft.pauseActiveProspects ? tr("Matching prospects are paused.")
                                                              : tr("Matching prospects stay active.");
    QStringList facts{tr("Upload %1 goes to %2. %3", "number, address, a sentence")
                          .arg(QString::number(job->id), job->draft.endpoint.toString(), prospects)};
    const JobProof &proof = job->proof;
    const QLocale locale;
    if (proof.removed + proof.kept + proof.failed > 0)
        facts << tr("Undo: %1 removed, %2 kept, %3 failed.")
                     .arg(locale.toString(proof.removed), locale.toString(proof.kept),
                          locale.toString(proof.failed));
    if (job->isHeld)
        facts << tr("Its details are kept until you release the hold.");
    m_ui->factsLabel->setText(facts.join(u' '));
}

void HistoryDialog::showDetail(Detail &&detail)
{
    if (detail.job != m_chosen)
        return;
    m_attempts.setRecords(std::move(detail.attempts));
    m_sources.setRecords(std::move(detail.sources));
    // The columns were measured while their tables were empty.
    for (const QTableView *table : {m_ui->attemptTable, m_ui->sourceTable})
        QMetaObject::invokeMethod(table->horizontalHeader(), "resizeSections", Qt::QueuedConnection);
    m_ui->tabs->setTabText(0, tr("Requests (%L1)").arg(m_attempts.rowCount()));
    m_ui->tabs->setTabText(1, tr("Source Files (%L1)").arg(m_sources.rowCount()));
}

void HistoryDialog::setOffers(const Offers &offers)
{
    m_ui->reportButton->setEnabled(offers.save);
    m_ui->evidenceButton->setEnabled(m_chosen.has_value());
    m_ui->showButton->setEnabled(offers.show);
    m_ui->goOnButton->setEnabled(offers.canContinue);
    m_ui->verifyButton->setEnabled(offers.proof);
    m_ui->undoButton->setEnabled(offers.proof);
    m_ui->holdButton->setEnabled(offers.hold);
    const Job *job = chosen();
    const bool isHeld = job != nullptr && job->isHeld;
    m_ui->holdButton->setText(isHeld ? tr("Release &Hold") : tr("&Hold"));
    if (offers.hold)
        m_ui->holdButton->setToolTip(isHeld ? tr("Let its details be deleted when they are due")
                                            : tr("Keep its details until you release it"));
    for (QPushButton *button :
         {m_ui->reportButton, m_ui->showButton, m_ui->goOnButton, m_ui->verifyButton, m_ui->undoButton})
        button->setToolTip(button->isEnabled() ? QString() : offers.why);
    m_ui->whyLabel->setText(offers.why);
}

} // namespace dnc
