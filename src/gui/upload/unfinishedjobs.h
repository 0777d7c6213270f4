// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/upload/journalreader.h"
#include "gui/upload/uploadsession.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace dnc {

class BannerStack;
class EntryTableModel;

/// A job and its rows, as read from the journal.
struct LoadedJob {
    Job job;
    JobEntries list;
};

/// Offers the unfinished jobs of a journal in a banner, and reads jobs from the journal. Changes neither the
/// journal nor the table. GUI thread.
class UnfinishedJobs : public QObject {
    Q_OBJECT

public:
    UnfinishedJobs(EntryTableModel &model, BannerStack &banners, QObject *parent = nullptr);

    /// Uses the journal of `session`, which is in `journalFolder`; null: none. Drops what is being read.
    void setSession(UploadSession *session, const QString &journalFolder);

    /// `naming` gives the name of the connection that a job belongs to; empty: it has none.
    void setNaming(const std::function<QString(const JobDraft &)> &naming) { m_naming = naming; }

    /// Offers the unfinished job of the journal, if there is one.
    void offer();
    /// Offers job `id`, unless it is over or already on screen.
    void offer(JobId id);
    void offer(const Job &job);
    /// Reads job `id` on a worker. Leads to loaded() unless the list on screen would be lost.
    void load(JobId id, bool resumes);

signals:
    /// `loaded` is the receiver's to take apart. `resumes`: the person wants to send what is left of it.
    void loaded(const std::shared_ptr<dnc::LoadedJob> &loaded, bool resumes);
    void cancelWanted(const dnc::Job &job);
    void failed(const dnc::JournalError &error);

private:
    [[nodiscard]] bool mayReplaceList();

    EntryTableModel &m_model;
    BannerStack &m_banners;
    UploadSession *m_session = nullptr;
    QString m_journalFolder;
    JournalReader m_reader;
    std::function<QString(const JobDraft &)> m_naming = [](const JobDraft &) { return QString(); };
};

} // namespace dnc
