// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/upload/endpointsource.h"
#include "gui/upload/journalreader.h"
#include "gui/upload/salvager.h"
#include "gui/upload/uploadprogress.h"
#include "gui/upload/uploadsession.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"

#include <QObject>

#include <memory>

class QWidget;

namespace dnc {

class BannerStack;
class EntryTableModel;
class SettingsController;
class ConfirmUpload;

/// Leads a list to the service: asks first, makes the job, locks the table meanwhile, shows what came of it,
/// and takes up what an earlier session left. Everything it knows of progress it reads from the journal.
class UploadController : public QObject {
    Q_OBJECT

public:
    UploadController(EntryTableModel &model, SettingsController &settings, BannerStack &banners,
                     UploadPanel &panel, QWidget &window, QObject *parent = nullptr);
    ~UploadController() override;

    /// Opens the journal of `target` and offers what is unfinished there. Ends a session that was open
    /// before.
    void setTarget(const UploadTarget &target);
    /// Lets the journal's folder go. What was on its way is in doubt, and the next session settles it.
    void endSession();

    /// Shows what would be sent, and sends it when the person agrees. Returns at once, like all of these.
    void upload();
    void pause();
    void resume();
    void askToGiveUp();
    /// Brings the rows of an earlier job into the table, in place of what is there and only where that is
    /// kept elsewhere. One that is not over locks the table.
    void showJob(JobId id);
    /// The same, and sends what is left of it; asks first where it was left long ago.
    void goOn(const Job &job);

    /// Something of `job` is left, no other one is in its way, and it belongs to the account that is set.
    [[nodiscard]] bool canContinue(const Job &job) const;
    [[nodiscard]] const QString &journalFolder() const { return m_target.journalFolder; }
    /// A request is on its way or will follow by itself.
    [[nodiscard]] bool isRunning() const;
    /// There is a job that is not over.
    [[nodiscard]] bool hasOpenJob() const;
    [[nodiscard]] bool isPaused() const;
    /// The jobs that the list on screen was sent by, oldest first.
    [[nodiscard]] const std::vector<JobId> &jobs() const { return m_jobs; }

    /// The journal of the session that is open, or none.
    [[nodiscard]] Journal *journal() const { return m_session ? &m_session->journal : nullptr; }
    /// Shows what can be done with a job that is not over: continue, look at it, give it up.
    void offer(JobId id);

signals:
    void stateChanged();
    void reportWanted();
    /// The person wants to see only these.
    void showWanted(const std::vector<dnc::EntryStatus> &statuses);

private:
    void confirm(const Endpoint &endpoint);
    void compare(const Endpoint &endpoint, ConfirmUpload &dialog, quint32 toSend);
    void begin(const Endpoint &endpoint, bool pauseActiveProspects);
    void onStateChanged(UploadState state);
    void showStop(const Stop &stop);
    void onFinished(const Job &job);
    void unlock();
    void offerUnfinished();
    void offer(const Job &job);
    void continueJob(JobId id);
    struct LoadedJob {
        Job job;
        JobEntries list;
    };
    [[nodiscard]] bool mayReplaceList();
    void loadJob(JobId id, bool goOn);
    void takeJob(LoadedJob &&loaded, bool goOn);
    void giveUp(JobId id);
    void askToGiveUp(const Job &job);
    void fail(const JournalError &error);

    EntryTableModel &m_model;
    SettingsController &m_settings;
    BannerStack &m_banners;
    UploadPanel &m_panel;
    QWidget &m_window;
    EndpointSource m_endpoints;
    JournalReader m_reader;
    JournalReader m_comparison;
    Salvager m_salvager;
    UploadTarget m_target;
    std::unique_ptr<UploadSession> m_session;
    std::unique_ptr<UploadProgress> m_progress;
    std::vector<JobId> m_jobs; // of the list on screen, oldest first
    std::optional<JobId> m_open; // the job that the table is locked for
};

} // namespace dnc
