// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/upload/accountwatch.h"
#include "gui/upload/endpointsource.h"
#include "gui/upload/journalreader.h"
#include "gui/upload/salvager.h"
#include "gui/upload/unfinishedjobs.h"
#include "gui/upload/uploadpresence.h"
#include "gui/upload/uploadprogress.h"
#include "gui/upload/uploadquestion.h"
#include "gui/upload/uploadsession.h"
#include "gui/widgets/banner.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/listknowledge.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace dnc {

class BannerStack;
class EntryTableModel;
class SettingsController;
class SettingsDialog;

/// Uploads the list: asks for confirmation, creates the job, locks the table while the job is open, shows the
/// result, and continues jobs of earlier sessions. The journal is its only record of progress. GUI thread;
/// all functions return at once.
class UploadController : public QObject {
    Q_OBJECT

public:
    UploadController(EntryTableModel &model, SettingsController &settings, BannerStack &banners,
                     UploadPanel &panel, QWidget &window, QObject *parent = nullptr);
    ~UploadController() override;

    /// `draft` gives the name of the draft of the list on screen, for the job that it becomes.
    void setDraftSource(const std::function<QString()> &draft) { m_draft = draft; }

    /// `knowledge` gives what the last look at the list showed; null where there was none.
    void setKnowledge(const std::function<const ListKnowledge *()> &knowledge) { m_knowledge = knowledge; }
    /// While `isBusy` says so, something else uses the account: nothing is sent.
    void setBusy(const std::function<bool()> &isBusy) { m_isBusy = isBusy; }
    [[nodiscard]] bool isBusy() const { return m_isBusy(); }
    [[nodiscard]] EndpointSource &endpoints() { return m_endpoints; }

    /// Ends the current session, opens the journal of `target`, and offers its unfinished job.
    void setTarget(const UploadTarget &target);
    /// Closes the journal. A batch whose request is in flight is in doubt; the next session sends it again.
    void endSession();

    /// Shows what will be sent, and sends it when the person confirms.
    void upload();
    /// Sends the list without asking. Records when a look showed that none of it is on the list.
    void send(const Endpoint &endpoint, bool pauseActiveProspects);
    void pause();
    void resume();
    /// Asks for confirmation before it cancels the open job.
    void askToCancel();
    /// Replaces the list by the rows of job `id`, unless the list would be lost. An open job locks the table.
    void showJob(JobId id);
    /// Like showJob(), and sends what is left. Asks first where the job is older than maxResumeAge.
    void continueJob(const Job &job);

    /// Whether `job` is unfinished, one of the connections is that of its host and account, and no other job
    /// is open.
    [[nodiscard]] bool canContinue(const Job &job) const;
    [[nodiscard]] const QString &journalFolder() const { return m_target.journalFolder; }
    /// Whether a request is in flight or the next one will be sent without the person.
    [[nodiscard]] bool isRunning() const;
    /// Whether the list on screen belongs to a job that is not over.
    [[nodiscard]] bool hasOpenJob() const;
    [[nodiscard]] bool isPaused() const;
    /// The name of the connection that the list on screen is sent with; empty where there is only one.
    [[nodiscard]] QString connectionName() const;
    /// The jobs that sent rows of the list on screen, oldest first.
    [[nodiscard]] const std::vector<JobId> &jobs() const { return m_jobs; }

    /// The time by the service's clock, from an answer over TLS in this session.
    [[nodiscard]] std::optional<WallTime> serviceTime() const
    {
        return m_session ? m_session->uploader.serviceTime() : std::nullopt;
    }

    /// The open journal; null where it could not be opened.
    [[nodiscard]] Journal *journal() const { return m_session ? &m_session->journal : nullptr; }
    /// Offers to continue, show or cancel job `id`, unless it is over.
    void offer(JobId id) { m_unfinished.offer(id); }

signals:
    void stateChanged();
    /// A journal was opened.
    void sessionBegan();
    /// The journal is about to be closed, if one is open.
    void sessionEnding();
    /// The person wants the list compared with that of the account, and what is not on it sent.
    void compareWanted(const dnc::Endpoint &endpoint, bool pauseActiveProspects);
    void reportWanted();
    /// The person wants to see only rows with these statuses.
    void showWanted(const std::vector<dnc::EntryStatus> &statuses);
    /// The upload paused because `proxy` wants a login, and shows no message about that.
    void proxyAsked(const QString &proxy);

private:
    void answer(AnswerChoice choice);
    void confirm(const Endpoint &endpoint);
    void forgetOldListings(const Endpoint &endpoint);
    [[nodiscard]] const ListKnowledge *knowledgeFor(const Endpoint &endpoint) const;
    void onStateChanged(UploadState state);
    void showStop(const Stop &stop);
    [[nodiscard]] Message::Action reportAction();
    void onFinished(const Job &job);
    void unlock();
    void showSettings(SettingsDialog &dialog);
    void makeCurrent(const Job &job);
    void takeJob(LoadedJob &&loaded, bool resumes);
    void askToCancelJob(const Job &job);
    void cancelJob(JobId id);
    void fail(const JournalError &error);
    void reopenJournal();
    [[nodiscard]] std::optional<JobId> openJob() const;

    EntryTableModel &m_model;
    SettingsController &m_settings;
    BannerStack &m_banners;
    UploadPanel &m_panel;
    QWidget &m_window;
    EndpointSource m_endpoints;
    AccountWatch m_accounts;
    UploadQuestion m_question;
    JournalReader m_openJobs;
    UnfinishedJobs m_unfinished;
    Salvager m_salvager;
    UploadTarget m_target;
    std::function<const ListKnowledge *()> m_knowledge = [] { return nullptr; };
    std::function<bool()> m_isBusy = [] { return false; };
    std::function<QString()> m_draft = [] { return QString(); };
    std::unique_ptr<UploadSession> m_session;
    std::unique_ptr<UploadProgress> m_progress;
    std::unique_ptr<UploadPresence> m_presence; ///< not while practicing
    std::vector<JobId> m_jobs; // of the list on screen, oldest first
};

} // namespace dnc
