// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/answerquestion.h"
#include "upload/batchlookup.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/uploadenvironment.h"
#include "upload/uploadstate.h"
#include "upload/uploadstop.h"
#include "upload/wire/endpoint.h"
#include "upload/wire/pacer.h"
#include "upload/wire/retrypolicy.h"
#include "upload/wire/verdict.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace dnc {

class WakeTimer;

/// Sends the batches of one job, one request at a time: takes the next batch from the journal, sends it or
/// looks for it on the list, records the outcome, waits. Keeps no progress of its own. Lives on the thread
/// that made it; one job at a time.
///
/// Signals: after start() or resume(), stateChanged() reports each change of state(). outcomeRecorded() comes
/// after the outcome is durable, or with Unknown if it cannot be made so, and before the stateChanged() that
/// follows from it. The last state of a run is Paused, Finished or Canceled. start(), resume(), pause() and
/// cancel() emit nothing but stateChanged().
class Uploader : public QObject {
    Q_OBJECT

public:
    /// `journal` must outlive the uploader.
    explicit Uploader(Journal &journal, const RetryPolicy &retryPolicy = {},
                      const UploadEnvironment &environment = {}, QObject *parent = nullptr);
    ~Uploader() override;

    [[nodiscard]] UploadState state() const { return m_state; }
    [[nodiscard]] std::optional<JobId> job() const { return m_job; }
    [[nodiscard]] std::optional<Wait> wait() const; ///< while Waiting
    [[nodiscard]] std::optional<Stop> stop() const { return m_stop; } ///< while Paused
    [[nodiscard]] int requestsPerMinute() const; ///< that the pacer allows now, 1 or more

    /// The time by the clock of the service, from the latest answer over TLS that this uploader got. Nothing
    /// else that it knows can tell a wrong clock of this computer.
    [[nodiscard]] std::optional<WallTime> serviceTime() const { return m_serviceTime; }

    /// Sends what is left of `job`. Pauses at once with OtherAccount where the endpoint has another host or
    /// account than the job. Ignored while Sending, Waiting or Pausing.
    void start(JobId job, const Endpoint &endpoint);
    /// While Paused for a cause that is temporary, or because the journal could not record that the job is
    /// canceled: how long until the next attempt without a person.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextTry() const;
    /// Continues after a pause, with `endpoint` (which may have a new token) or the one before.
    void resume(const std::optional<Endpoint> &endpoint = {});
    /// Pauses after the request that is on its way. While Paused: no next attempt without a person either.
    void pause();
    /// Cancels the job after the request that is on its way; Finished where that was the last one. While the
    /// journal cannot be written, the upload is Paused and tries to record that again and again, until
    /// resume() or pause().
    void cancel();
    /// What a person says to the question of stop(): Added and SearchAll go on, NotAdded leaves the batch
    /// pending and the job Paused. `author` decided. Ignored where nothing is asked.
    void answer(AnswerChoice choice, const Author &author);
    /// True once the service refused an identifier that is on its list already: looking for those of a
    /// refused batch before it is sent in parts may then need fewer requests.
    [[nodiscard]] bool refusesListed() const { return m_refusesListed; }
    /// From the next refused batch on: one search for each of its identifiers, and only then what is not on
    /// the list is sent in parts. Until it is taken back.
    void setLooksUpRefused(bool on) { m_looksUpRefused = on; }
    /// True when cancel() was called and is not recorded yet.
    [[nodiscard]] bool isCanceling() const { return m_cancelWanted; }

signals:
    void stateChanged(dnc::UploadState state);
    void outcomeRecorded(const dnc::BatchOutcome &outcome);

private:
    void onTimer();
    void run();
    void setState(UploadState state);
    void step();
    void send(const ClaimedBatch &batch);
    void onReply(const Reply &reply);
    [[nodiscard]] Verdict judged(const Reply &reply);
    void lookUp(const ClaimedBatch &batch);
    void search();
    void onSearched(const Reply &reply);
    bool continuesAfterSearch(const Verdict &verdict);
    void conclude(const Result<BatchLookup::Conclusion, JournalError> &conclusion);
    [[nodiscard]] Result<std::optional<Proof>, JournalError> knownProof(const QString &code);
    void fail(const JournalError &error);
    [[nodiscard]] bool preparePace(const JobDraft &draft);
    /// Sends nothing for so long, also after a restart. False when that could not be recorded.
    [[nodiscard]] bool holdFor(std::chrono::milliseconds wait);
    /// False when the outcome could not be recorded, or the next batch is not to be sent now.
    bool record();
    [[nodiscard]] std::optional<AnswerQuestion> questionAfter(const Verdict &verdict) const;
    bool continuesAfter(const Verdict &verdict);
    bool stopsForRefusals(const Verdict &verdict);
    bool waitsForService(const Verdict &verdict);
    void waitFor(std::chrono::milliseconds duration, WaitKind kind, const std::optional<Verdict> &after = {});
    void halt(const Stop &stop);
    void recordCancel();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] Pacer::Instant now() const;

    Journal &m_journal;
    RetryPolicy m_retryPolicy;
    HttpClient *m_http;
    UploadEnvironment m_environment;
    WakeTimer *m_timer; // active while Waiting, and while Paused with a next attempt
    UploadState m_state = UploadState::Idle; // changed by setState() only
    std::optional<JobId> m_job;
    std::optional<JobDraft> m_draft;
    Endpoint m_endpoint;
    std::shared_ptr<Pacer> m_pacer; // of the journal
    AttemptId m_attempt = 0;
    std::optional<ClaimedBatch> m_batch; // that m_attempt is for, without its identifiers
    Pacer::Instant m_sentAt{};
    std::optional<BatchLookup> m_lookup;
    bool m_isSearching = false; // the request on its way is a search
    std::optional<Verdict> m_unrecorded; // of m_attempt, until the journal has it
    std::optional<Wait> m_wait;
    std::optional<Stop> m_stop;
    std::optional<WallTime> m_serviceTime;
    int m_failures = 0; // in a row
    int m_pauses = 0; // in a row that nobody asked for, without an answer that let the upload proceed
    bool m_pauseWanted = false;
    bool m_cancelWanted = false;
    bool m_refusesListed = false;
    bool m_looksUpRefused = false;
    bool m_refusalAccepted = false; // a person has resumed although everything was refused
};

} // namespace dnc
