// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/uploadcontroller.h"

#include "core/result.h"
#include "gui/settings/settingscontroller.h"
#include "gui/settings/settingsdialog.h"
#include "gui/upload/acceptedanswers.h"
#include "gui/upload/uploadmessages.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"
#include "settings/connection.h"

#include <QFileInfo>
#include <QPointer>

// The part of the class that is about jobs other than the one that begins: canceling, showing and continuing.

namespace dnc {

namespace {

Result<std::vector<JobDraft>, JournalError> openDrafts(const JournalQueries &journal)
{
    return journal.jobs().map([](const std::vector<Job> &jobs) {
        std::vector<JobDraft> drafts;
        for (const Job &job : jobs) {
            if (job.state == JobState::Open)
                drafts.push_back(job.draft);
        }
        return drafts;
    });
}

} // namespace

void UploadController::showSettings(SettingsDialog &dialog)
{
    showAcceptedAnswers(dialog, [self = QPointer(this)] { return self ? self->journal() : nullptr; });
    dialog.connections().setSwitchable(!hasOpenJob());
    m_openJobs.cancel();
    m_openJobs.read(m_settings.dataFolder(), openDrafts,
                    [dialog = QPointer(&dialog)](Result<std::vector<JobDraft>, JournalError> &&drafts) {
                        if (dialog && drafts)
                            dialog->connections().setUnfinished(*drafts);
                    });
}

void UploadController::askToCancel()
{
    const auto job = hasOpenJob() ? m_session->journal.job(*openJob()) : unexpected(JournalError());
    if (job)
        askToCancelJob(*job);
}

void UploadController::askToCancelJob(const Job &job)
{
    if (openJob() == job.id) {
        const Message question = cancelQuestion(job);
        return m_panel.askToCancel(question.title + u' ' + question.text);
    }
    m_banners.show(BannerSubject::UnfinishedUpload, [this, job] {
        Message question = cancelQuestion(job);
        question.actions = {
            {QStringLiteral("confirmGiveUp"), tr("Cancel Upload"), [this, id = job.id] { cancelJob(id); }},
            {QStringLiteral("keepJob"), tr("Keep going"), [this] { m_unfinished.offer(); }}};
        return question;
    });
}

void UploadController::cancelJob(JobId id)
{
    if (openJob() == id && m_session->uploader.job() == id) {
        m_session->uploader.cancel();
        return;
    }
    if (const auto canceled = m_session->journal.cancel(id); !canceled) {
        fail(canceled.error());
        return;
    }
    const auto job = m_session->journal.job(id);
    if (openJob() == id && job) {
        m_panel.hide();
        onFinished(*job);
    } else {
        m_unfinished.offer();
    }
}

void UploadController::showJob(JobId id)
{
    m_unfinished.load(id, false);
}

void UploadController::continueJob(const Job &job)
{
    if (openJob() == job.id)
        resume();
    else if (ageOf(job) > maxResumeAge)
        m_unfinished.offer(job);
    else
        m_unfinished.load(job.id, true);
}

/// So that title and button name the account that the rows on screen belong to.
void UploadController::makeCurrent(const Job &job)
{
    if (m_target.practice)
        return;
    m_accounts.setAccount(job.draft);
    const auto owner = connectionFor(m_settings.preferences(), job.draft.endpoint, job.draft.account);
    if (owner && *owner != currentConnection(m_settings.preferences()))
        m_settings.switchTo(owner->name);
}

void UploadController::takeJob(LoadedJob &&loaded, bool resumes)
{
    const JobId id = loaded.job.id;
    const bool isOpen = loaded.job.state == JobState::Open;
    m_model.list().setEntries(std::move(loaded.list.entries));
    m_jobs = {id};
    makeCurrent(loaded.job);
    if (isOpen)
        m_session->jobOnScreen = id;
    else
        m_model.list().markPending(false); // what a canceled job did not send can be sent again
    m_model.list().setLocked(isOpen);
    m_progress->show(id);
    emit stateChanged();
    if (resumes)
        resume();
}

bool UploadController::canContinue(const Job &job) const
{
    if (job.state != JobState::Open || !m_session || isBusy() || !m_endpoints.hasConnection(job.draft))
        return false;
    return hasOpenJob() ? openJob() == job.id && isPaused() : true;
}

} // namespace dnc
