// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/unfinishedjobs.h"

#include "core/result.h"
#include "gui/upload/uploadmessages.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"

#include <utility>

namespace dnc {

UnfinishedJobs::UnfinishedJobs(EntryTableModel &model, BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_banners(banners)
{
}

void UnfinishedJobs::setSession(UploadSession *session, const QString &journalFolder)
{
    m_reader.cancel();
    m_session = session;
    m_journalFolder = journalFolder;
}

void UnfinishedJobs::offer()
{
    const auto found = m_session->journal.openJob();
    if (!found)
        emit failed(found.error());
    else if (found->has_value())
        offer(**found);
}

void UnfinishedJobs::offer(JobId id)
{
    if (!m_session || m_session->jobOnScreen == id)
        return; // the panel offers the same
    if (const auto job = m_session->journal.job(id); job && job->state == JobState::Open)
        offer(*job);
}

void UnfinishedJobs::offer(const Job &job)
{
    m_banners.show(BannerSubject::UnfinishedUpload, [this, job, age = ageOf(job)] {
        Message message = unfinishedMessage(job, age, m_naming(job.draft));
        message.actions = {
            {QStringLiteral("continueJob"), tr("Continue"), [this, id = job.id] { load(id, true); }},
            {QStringLiteral("showJob"), tr("Show the list"), [this, id = job.id] { load(id, false); }},
            {QStringLiteral("giveUpJob"), tr("Cancel Upload…"), [this, job] { emit cancelWanted(job); }}};
        return message;
    });
}

bool UnfinishedJobs::mayReplaceList()
{
    if (!m_session || m_session->jobOnScreen)
        return false;
    if (m_model.entries().isEmpty() || m_model.undoStack()->isClean())
        return true;
    m_banners.show(BannerSubject::UnfinishedUpload, [this] {
        return Message{
            Message::Kind::Warning,
            tr("The list on screen would be replaced."),
            tr("Upload it first, save its report, or start a new list; the unfinished upload waits."),
            {{QStringLiteral("back"), tr("Back"), [this] { offer(); }}},
            false};
    });
    return false;
}

void UnfinishedJobs::load(JobId id, bool resumes)
{
    if (!mayReplaceList())
        return;
    m_banners.show(BannerSubject::UnfinishedUpload, [] {
        return Message{Message::Kind::Info, tr("Reading the upload from the journal…"), {}, {}, false};
    });
    const auto read = [id](const JournalQueries &journal) {
        return journal.job(id).and_then([&](const Job &job) {
            return journal.load(id).map([&](JobEntries &&list) { return LoadedJob{job, std::move(list)}; });
        });
    };
    m_reader.cancel();
    m_reader.read(m_journalFolder, read, [this, resumes](Result<LoadedJob, JournalError> &&result) {
        m_banners.remove(BannerSubject::UnfinishedUpload);
        if (!result)
            emit failed(result.error());
        else if (mayReplaceList())
            emit loaded(std::make_shared<LoadedJob>(std::move(*result)), resumes);
    });
}

} // namespace dnc
