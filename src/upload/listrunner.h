// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalrequests.h"
#include "upload/listwork.h"
#include "upload/uploadenvironment.h"
#include "upload/uploadstate.h"
#include "upload/uploadstop.h"
#include "upload/wire/endpoint.h"
#include "upload/wire/pacer.h"
#include "upload/wire/retrypolicy.h"

#include <QObject>

#include <memory>
#include <optional>

namespace dnc {

class HttpClient;
class WakeTimer;

/// Sends the requests of a ListWork, one at a time, at the pace of its account: records each in the journal,
/// sends it, gives the answer to the work, waits. Tries again like an Uploader, and ends with a stop() where
/// that does one's turn to a person. Lives on the thread that made it.
///
/// Signals come from the event loop, except ended() when the work or the journal fails at once.
class ListRunner : public QObject {
    Q_OBJECT

public:
    /// `journal` must outlive the runner.
    explicit ListRunner(Journal &journal, const RetryPolicy &retryPolicy = {},
                        const UploadEnvironment &environment = {}, QObject *parent = nullptr);
    ~ListRunner() override;

    /// Runs `work`, which must outlive the run, or goes on with it. `job`: the upload that it is about; 0 for
    /// none. Ignored while it runs.
    void start(ListWork &work, const JobDraft &account, JobId job, const Endpoint &endpoint);
    /// Ends the run after the request that is on its way.
    void pause();

    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }
    /// Why the last run ended before its work was done.
    [[nodiscard]] const std::optional<Stop> &stop() const { return m_stop; }
    [[nodiscard]] std::optional<Wait> wait() const; ///< while it waits
    [[nodiscard]] int requestsPerMinute() const; ///< that the pacer allows now, 1 or more
    [[nodiscard]] quint32 requests() const { return m_requests; } ///< sent so far, over all runs
    /// As Uploader::serviceTime().
    [[nodiscard]] std::optional<WallTime> serviceTime() const { return m_serviceTime; }

signals:
    /// An answer was taken, or a wait began.
    void progressed();
    /// Once a run; see stop().
    void ended();

private:
    void step();
    void send(const ListRequest &request);
    void onReply(const Reply &reply);
    void goOn(const Verdict &verdict);
    void retry(const Verdict &verdict);
    void hold(const Verdict &verdict, std::chrono::milliseconds wait);
    void waitFor(std::chrono::milliseconds duration, WaitKind kind, const std::optional<Verdict> &after = {});
    void end(const std::optional<Stop> &stop = {});
    void fail(const JournalError &error);
    [[nodiscard]] Pacer::Instant now() const { return m_environment.clock(); }

    Journal &m_journal;
    RetryPolicy m_retryPolicy;
    UploadEnvironment m_environment;
    HttpClient *m_http;
    WakeTimer *m_timer;
    ListWork *m_work = nullptr; // while it runs
    JobDraft m_account;
    JobId m_job = 0;
    Endpoint m_endpoint;
    std::shared_ptr<Pacer> m_pacer; // of the journal
    RequestId m_request = 0;
    ListRequest m_sent;
    std::optional<Wait> m_wait;
    std::optional<Stop> m_stop;
    std::optional<WallTime> m_serviceTime;
    quint32 m_requests = 0;
    int m_failures = 0; // in a row
    bool m_hasPaused = false; // before the next request
    bool m_isSending = false;
    bool m_pauseWanted = false;
};

} // namespace dnc
