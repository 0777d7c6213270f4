// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/historycontroller.h"

#include "gui/history/historydialog.h"
#include "gui/history/reportcontroller.h"
#include "gui/proof/proofcontroller.h"
#include "gui/upload/uploadcontroller.h"
#include "gui/widgets/bannerstack.h"
#include "report/report.h"
#include "upload/journal/journallabels.h"
#include "upload/journal/journalretention.h"

#include <QDir>
#include <QFileDialog>

#include <chrono>

namespace dnc {

using namespace std::chrono_literals;

namespace {

constexpr auto refreshInterval = 400ms; // hardly visible to a person, and few disk reads

/// The result of writing a report.
struct Written {
    quint32 rows = 0;
    std::optional<ReportError> error;
};

Result<Written, JournalError> writeReportOf(const JournalQueries &journal, JobId id, const QString &path)
{
    return journal.load(id).map([&](const JobEntries &list) {
        Written result{.rows = list.entries.size()};
        if (const auto written = writeReport(path, list.entries, list.deliveries); !written)
            result.error = written.error();
        return result;
    });
}

Result<HistoryDialog::Detail, JournalError> readDetail(const JournalQueries &journal, JobId id)
{
    auto sources = journal.sources(id);
    if (!sources)
        return unexpected(sources.error());
    return journal.attempts(id).map([&](std::vector<Attempt> &&attempts) {
        return HistoryDialog::Detail{id, std::move(*sources), std::move(attempts)};
    });
}

} // namespace

HistoryController::HistoryController(UploadController &uploads, ProofController &proof, BannerStack &banners,
                                     QWidget &window, QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
    , m_proof(proof)
    , m_banners(banners)
    , m_window(window)
    , m_evidence(uploads)
{
    connect(&m_evidence, &EvidenceController::told, this, &HistoryController::showReport);
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &HistoryController::refresh);
    const auto follow = [this] {
        updateOffers();
        if (m_dialog && !m_refreshTimer.isActive())
            m_refreshTimer.start(refreshInterval);
    };
    connect(&uploads, &UploadController::stateChanged, this, follow);
    connect(&proof, &ProofController::changed, this, follow);
}

HistoryController::~HistoryController() = default;

void HistoryController::connectProof()
{
    m_proof.task().addPlace(m_dialog->banners());
    connect(m_dialog, &HistoryDialog::verifyWanted, this, [this] {
        if (const Job *job = m_dialog->chosen())
            m_proof.verify().ask(*job, *m_dialog);
    });
    connect(m_dialog, &HistoryDialog::undoWanted, this, [this] {
        if (const Job *job = m_dialog->chosen())
            m_proof.undo().ask(*job, *m_dialog);
    });
    connect(m_dialog, &HistoryDialog::holdWanted, this, &HistoryController::changeHold);
}

void HistoryController::changeHold()
{
    const Job *job = m_dialog->chosen();
    Journal *journal = m_uploads.journal();
    if (job == nullptr || journal == nullptr)
        return;
    if (const auto held = setHold(*journal, job->id, !job->isHeld); !held)
        m_dialog->banners().show(BannerSubject::Journal, [error = held.error()] {
            return problemMessage(tr("The hold was not changed."), describe(error));
        });
    refresh();
}

void HistoryController::open()
{
    if (!m_dialog)
        makeDialog();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    refresh();
}

void HistoryController::makeDialog()
{
    m_dialog = new HistoryDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectProof();
    connect(m_dialog, &HistoryDialog::chosenChanged, this, &HistoryController::onChosen);
    connect(m_dialog, &HistoryDialog::reportWanted, this, &HistoryController::chooseFile);
    connect(m_dialog, &HistoryDialog::evidenceWanted, this, [this] {
        if (const Job *job = m_dialog->chosen())
            m_evidence.chooseFile(*job, *m_dialog);
    });
    connect(m_dialog, &HistoryDialog::showWanted, this,
            [this] { closeAndRun([this](const Job &job) { m_uploads.showJob(job.id); }); });
    connect(m_dialog, &HistoryDialog::continueWanted, this,
            [this] { closeAndRun([this](const Job &job) { m_uploads.continueJob(job); }); });
}

void HistoryController::refresh()
{
    if (!m_dialog)
        return;
    m_jobs.cancel();
    m_jobs.read(
        m_uploads.journalFolder(), [](const JournalQueries &journal) { return journal.jobs(); },
        [this](Result<std::vector<Job>, JournalError> &&jobs) { takeJobs(std::move(jobs)); });
}

void HistoryController::takeJobs(Result<std::vector<Job>, JournalError> &&jobs)
{
    if (!m_dialog)
        return;
    if (jobs)
        m_dialog->showJobs(std::move(*jobs));
    else
        m_dialog->banners().show(BannerSubject::Journal, [error = jobs.error()] {
            return problemMessage(tr("The history cannot be read."), describe(error));
        });
    if (m_uploads.isRunning())
        m_refreshTimer.start(refreshInterval);
}

void HistoryController::onChosen()
{
    updateOffers();
    const Job *job = m_dialog->chosen();
    if (job == nullptr)
        return;
    m_details.cancel();
    m_details.read(
        m_uploads.journalFolder(),
        [id = job->id](const JournalQueries &journal) { return readDetail(journal, id); },
        [this](Result<HistoryDialog::Detail, JournalError> &&detail) {
            if (detail && m_dialog)
                m_dialog->showDetail(std::move(*detail));
        });
}

void HistoryController::updateOffers()
{
    if (!m_dialog)
        return;
    HistoryDialog::Offers offers;
    if (const Job *job = m_dialog->chosen()) {
        const bool free = !m_uploads.hasOpenJob();
        offers = {.save = !m_saving && !job->isForgotten,
                  .show = free && !job->isForgotten,
                  .canContinue = m_uploads.canContinue(*job)};
        const bool isOurs = m_uploads.endpoints().hasConnection(job->draft);
        offers.proof = isOurs && !job->isForgotten && job->counts[EntryStatus::Confirmed] > 0
            && m_proof.task().canStart();
        const Journal *journal = m_uploads.journal();
        offers.hold = !job->isForgotten && journal != nullptr && !journal->isReadOnly();
        if (job->isForgotten)
            offers.why = tr("Its rows were removed some time after it ended; its numbers are left.");
        else if (!free)
            offers.why = tr("First finish the upload that is on screen, or cancel it.");
        else if (m_uploads.isBusy())
            offers.why = tr("Another action with the list is running.");
        else if (!isOurs || (job->state == JobState::Open && !offers.canContinue))
            offers.why = tr("There is no connection to its address and account.");
    }
    m_dialog->setOffers(offers);
}

void HistoryController::closeAndRun(const std::function<void(const Job &)> &act)
{
    const Job *chosen = m_dialog->chosen();
    if (chosen == nullptr)
        return;
    const Job job = *chosen;
    // The main window shows the result.
    m_dialog->close();
    m_window.activateWindow();
    act(job);
}

void HistoryController::chooseFile()
{
    const Job *job = m_dialog ? m_dialog->chosen() : nullptr;
    if (job == nullptr)
        return;
    const QString day = dateTime(job->created).toLocalTime().date().toString(Qt::ISODate);
    auto *ask = askForReportFile(*m_dialog, QStringLiteral("dnc-report-%1-%2").arg(job->id).arg(day),
                                 ReportFormat::Csv);
    connect(ask, &QFileDialog::fileSelected, this, &HistoryController::saveReport);
}

void HistoryController::showReport(const std::function<Message()> &makeMessage)
{
    (m_dialog ? m_dialog->banners() : m_banners).show(BannerSubject::Report, makeMessage);
}

void HistoryController::saveReport(const QString &path)
{
    const Job *job = m_dialog ? m_dialog->chosen() : nullptr;
    if (job == nullptr || m_saving)
        return;
    m_saving = job->id;
    updateOffers();
    showReport([path] {
        return Message{
            Message::Kind::Info, tr("Writing the report…"), QDir::toNativeSeparators(path), {}, false};
    });
    m_reports.read(
        m_uploads.journalFolder(),
        [id = job->id, path](const JournalQueries &journal) { return writeReportOf(journal, id, path); },
        [this, path](Result<Written, JournalError> &&written) {
            m_saving.reset();
            updateOffers();
            showReport([this, path, written] {
                if (!written)
                    return problemMessage(tr("The report was not saved."), describe(written.error()));
                return written->error ? reportFailedMessage(*written->error, [this] { chooseFile(); })
                                      : reportSavedMessage(written->rows, path);
            });
        });
}

} // namespace dnc
