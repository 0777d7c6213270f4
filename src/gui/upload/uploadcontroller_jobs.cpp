// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/result.h"
#include "gui/upload/uploadcontroller.h"

#include "gui/upload/uploadmessages.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"

namespace dnc {

namespace {

std::chrono::milliseconds ageOf(const Job &job)
{
    return wallNow() - job.changed;
}

} // namespace

void UploadController::offerUnfinished()
{
    const auto found = m_session->journal.openJob();
    if (!found) {
        fail(found.error());
        return;
    }
    if (found->has_value())
        offer(**found);
}

void UploadController::offer(JobId id)
{
    if (!m_session || m_open == id)
        return; // the panel has the buttons
    if (const auto job = m_session->journal.job(id); job && job->state == JobState::Open)
        offer(*job);
}

void UploadController::offer(const Job &job)
{
    Message message = unfinishedMessage(job, ageOf(job));
    message.actions = {
        {QStringLiteral("continueJob"), tr("Continue"), [this, id = job.id] { continueJob(id); }},
        {QStringLiteral("showJob"), tr("Show the list"), [this, id = job.id] { showJob(id); }},
        {QStringLiteral("giveUpJob"), tr("Give up…"), [this, job] { askToGiveUp(job); }}};
    m_banners.show(QStringLiteral("unfinished"), message);
}

bool UploadController::mayReplaceList()
{
    if (m_open || !m_session)
        return false;
    if (m_model.entries().isEmpty() || m_model.undoStack()->isClean())
        return true;
    m_banners.show(QStringLiteral("unfinished"),
                   {Message::Kind::Warning,
                    tr("The list on screen would be replaced."),
                    tr("Upload it first, save its report, or start a new list; the unfinished upload waits."),
                    {{QStringLiteral("back"), tr("Back"), [this] { offerUnfinished(); }}},
                    false});
    return false;
}

void UploadController::loadJob(JobId id, bool goOn)
{
    if (!mayReplaceList())
        return;
    m_banners.show(QStringLiteral("unfinished"),
                   {Message::Kind::Info, tr("Reading the upload from the journal…"), {}, {}, false});
    const auto read = [id](const JournalQueries &journal) {
        return journal.job(id).and_then([&](const Job &job) {
            return journal.load(id).map([&](JobEntries &&list) { return LoadedJob{job, std::move(list)}; });
        });
    };
    m_reader.cancel();
    m_reader.read(m_target.journalFolder, read, [this, goOn](Result<LoadedJob, JournalError> &&loaded) {
        m_banners.remove(QStringLiteral("unfinished"));
        if (!loaded)
            fail(loaded.error());
        else if (mayReplaceList())
            takeJob(std::move(*loaded), goOn);
    });
}

void UploadController::takeJob(LoadedJob &&loaded, bool goOn)
{
    const JobId id = loaded.job.id;
    const bool isOpen = loaded.job.state == JobState::Open;
    m_model.setEntries(std::move(loaded.list.entries));
    m_jobs = {id};
    if (isOpen)
        m_open = id;
    else
        m_model.markPending(false); // what a given up job did not send can be sent anew
    m_model.setLocked(isOpen);
    m_progress->show(id);
    emit stateChanged();
    if (goOn)
        resume();
}

void UploadController::continueJob(JobId id)
{
    loadJob(id, true);
}

void UploadController::goOn(const Job &job)
{
    if (m_open == job.id)
        resume();
    else if (ageOf(job) > maxResumeAge)
        offer(job);
    else
        continueJob(job.id);
}

void UploadController::showJob(JobId id)
{
    loadJob(id, false);
}

bool UploadController::canContinue(const Job &job) const
{
    if (job.state != JobState::Open || !m_session || !m_endpoints.fits(job.draft))
        return false;
    return m_open ? m_open == job.id && isPaused() : true;
}

} // namespace dnc
