// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"
#include "upload/wire/endpoint.h"
#include "upload/wire/monotonicclock.h"
#include "upload/wire/pacer.h"
#include "upload/wire/retrypolicy.h"
#include "upload/wire/verdict.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace dnc {

class HttpClient;

/// Where an upload stands. Changed in one place only; every change is told by Uploader::stateChanged().
enum class UploadState : quint8 {
    Idle, ///< no job was started
    Sending, ///< a request is on its way
    Waiting, ///< the next request may not leave yet: see Uploader::wait()
    Pausing, ///< the request on its way is being finished, then Paused
    Paused, ///< by the person, or because something needs one: see Uploader::stop()
    Finished, ///< nothing is left to send
    Cancelled,
};

/// Why nothing is being sent at the moment.
enum class WaitKind : quint8 {
    Pace, ///< to stay under the account's limit
    RetryAfter, ///< the service said how long (RFC 9110, 10.2.3)
    Backoff, ///< after a failure, before the same is sent again
};

struct Wait {
    WaitKind kind = WaitKind::Pace;
    std::chrono::milliseconds left{}; ///< from now
    std::optional<Verdict> after; ///< the answer that caused it
};

/// Why an upload paused.
struct Stop {
    enum class Kind : quint8 { ByPerson, ByAnswer, EverythingRefused, JournalFailed, OtherAccount };
    Kind kind = Kind::ByPerson;
    std::optional<Verdict> verdict; ///< for ByAnswer
    std::optional<JournalError> journal; ///< for JournalFailed
};
/// For a person: what happened, what it did to the rows, what to do. Translated.
[[nodiscard]] Explanation explain(const Stop &stop);

/// Takes one job of the journal to the service: claim, send, record, wait, one request at a time. Holds no
/// progress of its own. Lives on the thread that made it; one job at a time.
///
/// Signals: after start() or resume() each stateChanged() tells one change; settled() comes after the outcome
/// is durable and before the stateChanged() that follows from it; the last state of a run is Paused, Finished
/// or Cancelled. Nothing is emitted from within start(), resume(), pause() or cancel() except stateChanged().
class Uploader : public QObject {
    Q_OBJECT

public:
    /// `journal` must outlive the uploader.
    explicit Uploader(Journal &journal, const RetryPolicy &retryPolicy = {}, const Clock &clock = sinceBoot,
                      QObject *parent = nullptr);
    ~Uploader() override;

    [[nodiscard]] UploadState state() const { return m_state; }
    [[nodiscard]] std::optional<JobId> job() const { return m_job; }
    [[nodiscard]] std::optional<Wait> wait() const; ///< while Waiting
    [[nodiscard]] std::optional<Stop> stop() const { return m_stop; } ///< while Paused
    [[nodiscard]] int requestsPerMinute() const; ///< what the pacer allows now

    /// Sends what is left of `job`. The endpoint must be of the job's host and account; with another one it
    /// pauses at once and says so. Ignored while Sending or Waiting.
    void start(JobId job, const Endpoint &endpoint);
    /// While Paused for a cause that may go by itself (the network, a fault of the service, a full disk, a
    /// journal that could not take that the job is given up): when it is tried again without being asked.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextTry() const;
    /// Goes on after a pause, with `endpoint` (a new token, say) or the one before.
    void resume(const std::optional<Endpoint> &endpoint = {});
    /// Stops after the request that is on its way. While Paused: does not try again by itself either.
    void pause();
    /// Stops after the request that is on its way and gives the rest of the job up. While the journal cannot
    /// be written it is Paused, and tries to write that down again and again; resume() and pause() end that.
    void cancel();
    /// cancel() was called and is not durable yet.
    [[nodiscard]] bool isGivingUp() const { return m_cancelWanted; }

signals:
    void stateChanged(dnc::UploadState state);
    void settled(const dnc::BatchOutcome &settled);

private:
    void onTimer();
    void wakeIn(std::chrono::milliseconds duration);
    [[nodiscard]] std::chrono::milliseconds untilWake() const;
    void go();
    void setState(UploadState state);
    void step();
    void send(const ClaimedBatch &batch);
    void onReply(const Reply &reply);
    /// False when the outcome could not be written down, or asks for something else than the next batch.
    bool record();
    bool mayGoOn(const Verdict &verdict);
    bool stopsForRefusals(const Verdict &verdict);
    bool waitsAsTold(const Verdict &verdict);
    void waitFor(std::chrono::milliseconds duration, WaitKind kind, const std::optional<Verdict> &after = {});
    void halt(const Stop &stop);
    void giveUp();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] Pacer::Instant now() const;

    Journal &m_journal;
    RetryPolicy m_retryPolicy;
    HttpClient *m_http;
    Clock m_clock;
    QTimer m_timer; // runs while something is waited for, in short steps
    Pacer::Instant m_wake{}; // what it runs for
    UploadState m_state = UploadState::Idle;
    std::optional<JobId> m_job;
    std::optional<JobDraft> m_draft;
    Endpoint m_endpoint;
    std::optional<Pacer> m_pacer;
    AttemptId m_attempt = 0;
    std::optional<Verdict> m_unrecorded; // of m_attempt, while the journal could not take it
    std::optional<Wait> m_wait;
    std::optional<Stop> m_stop;
    int m_failures = 0;
    int m_pauses = 0; // by themselves in a row, without an answer in between
    bool m_pauseWanted = false;
    bool m_cancelWanted = false;
    bool m_refusalAccepted = false;
};

} // namespace dnc
