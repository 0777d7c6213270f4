// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/proof/verifycontroller.h"

#include "gui/proof/listtask.h"
#include "gui/proof/openmirror.h"
#include "gui/proof/verifydialog.h"
#include "gui/upload/uploadcontroller.h"
#include "upload/journal/journalverify.h"
#include "upload/mirror/mirror.h"

#include <QLocale>
#include <QPointer>

#include <utility>

namespace dnc {

struct VerifyController::Run {
    Job job;
    Endpoint endpoint;
    Mirror mirror;
    std::optional<Verification> check; ///< uses the mirror
};

VerifyController::VerifyController(UploadController &uploads, ListTask &task, QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
    , m_task(task)
{
    connect(&uploads, &UploadController::sessionEnding, this, [this] { m_reader.cancel(); });
}

void VerifyController::ask(const Job &job, QWidget &window)
{
    if (!m_task.checkStart())
        return;
    m_uploads.endpoints().fetchFor(job.draft,
                                   [this, job, window = QPointer(&window)](const Endpoint &endpoint) {
                                       if (window && m_task.checkStart(job.draft, endpoint))
                                           showDialog(job, endpoint, *window);
                                   });
}

void VerifyController::showDialog(const Job &job, const Endpoint &endpoint, QWidget &window)
{
    Journal &journal = *m_uploads.journal();
    const auto open = openVerification(journal, job.id);
    auto mirror = openMirror(journal, endpoint);
    if (!open || !mirror)
        return tellFailed(open ? mirror.error() : open.error());
    VerifyDialog::Facts facts{.confirmed = job.counts[EntryStatus::Confirmed], .reserve = endpoint.reserve};
    if (*open)
        facts.unfinished.emplace((**open).rows);
    if (mirror->state().read)
        facts.listed = mirror->state().entries;
    const auto run = std::make_shared<Run>(Run{job, endpoint, std::move(*mirror), {}});
    auto *dialog = new VerifyDialog(facts, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, run] { read(run, dialog->rows()); });
    dialog->open();
}

void VerifyController::tellFailed(const JournalError &error)
{
    m_task.tellProblem([] { return tr("The upload was not verified."); },
                       [error] { return describe(error); });
}

void VerifyController::read(const std::shared_ptr<Run> &run, const std::optional<Verification::Sample> &rows)
{
    m_reader.cancel();
    m_reader.read(
        m_uploads.journalFolder(),
        [job = run->job.id, rows](const JournalQueries &journal) {
            return Verification::read(journal, job, rows);
        },
        [this, run](Result<Verification::Facts, JournalError> &&facts) { begin(run, std::move(facts)); });
}

void VerifyController::begin(const std::shared_ptr<Run> &run,
                             Result<Verification::Facts, JournalError> &&facts)
{
    if (!m_task.checkStart())
        return;
    auto check = std::move(facts).and_then([&](Verification::Facts &&known) {
        return Verification::begin(*m_uploads.journal(), run->mirror, run->job.id, std::move(known),
                                   m_task.retryPolicy().lookupDelays);
    });
    if (!check)
        return tellFailed(check.error());
    run->check = std::move(*check);
    m_task.start({.title =
                      [rows = int(run->check->rows()), job = run->job.id] {
                          return tr("Verifying %Ln row(s) of upload %1.", nullptr, rows).arg(job);
                      },
                  .work = std::shared_ptr<ListWork>(run, &run->check->work()),
                  .account = run->job.draft,
                  .job = run->job.id,
                  .endpoint = run->endpoint,
                  .plan = run->check->plan(),
                  .done = [this, run] { conclude(*run); },
                  .canceled = {}});
}

void VerifyController::conclude(Run &run)
{
    const auto outcome = run.check->conclude();
    if (!outcome)
        return m_task.tellNotRecorded(outcome.error());
    emit changed();
    if (outcome->missing > 0)
        return tellMissing(run.job, outcome->missing);
    m_task.tell(BannerSubject::ListResult, [outcome = *outcome, job = run.job.id] {
        const bool isSimilar = outcome.similar > 0;
        return Message{
            isSimilar ? Message::Kind::Warning : Message::Kind::Success,
            tr("%Ln row(s) of upload %1 are on the list.", nullptr, int(outcome.verified)).arg(job),
            isSimilar ? tr("%Ln row(s) are on the list in another form only.", nullptr, int(outcome.similar))
                      : tr("The report says when each of them was read."),
            {},
            true};
    });
}

void VerifyController::tellMissing(const Job &job, quint32 missing)
{
    const bool isOnScreen = m_uploads.jobs() == std::vector<JobId>{job.id};
    const auto now =
        m_uploads.journal() != nullptr ? m_uploads.journal()->job(job.id) : unexpected(JournalError());
    m_task.tell(BannerSubject::ListResult, [this, now, id = job.id, missing] {
        Message message{
            Message::Kind::Warning,
            tr("%Ln row(s) of upload %1 are not on the list. They are in doubt now.", nullptr, int(missing))
                .arg(id),
            tr("Resume the upload to say whether they are sent again."),
            {},
            true};
        if (now && m_uploads.canContinue(*now))
            message.actions = {{QStringLiteral("resumeMissing"), tr("Resume Upload"),
                                [this, job = *now] { m_uploads.continueJob(job); }}};
        return message;
    });
    if (isOnScreen) // its rows still say confirmed
        m_uploads.showJob(job.id);
}

} // namespace dnc
