// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journaloptions.h"
#include "upload/journal/journalqueries.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace dnc {

/// The durable record of all uploads and the only holder of their progress: SQLite in WAL mode with
/// synchronous=FULL. An intent is committed before the first byte is sent, an outcome before anybody sees it.
/// Holds no token. Use from one thread at a time.
///
/// Every change can fail with DiskFull, NoAccess, InUse, Moved, Damaged or Failed, and then changes nothing.
/// Salvaging a damaged journal, erasing a person and removing old rows are functions of their own:
/// journalsalvage.h, journalerase.h, journalretention.h.
class Journal : public JournalQueries {
public:
    /// Opens or creates `journal.sqlite` in `folder` (mode 0700, files 0600) and locks the folder: InUse
    /// while another process has it. UnsafeFolder where other people could change it. The lock of a killed
    /// process is free again. A batch that was being sent when the last process ended becomes unknown. A
    /// damaged journal is put aside, and from then on, also after a restart, this fails with Damaged until
    /// salvageJournal() or startNewJournal() was called.
    [[nodiscard]] static Result<Journal, JournalError> open(const QString &folder,
                                                            const JournalOptions &options = {});

    /// A second connection to the journal that this process has open in `folder`, to change it on another
    /// thread. Takes no lock and repairs nothing. While one of the two writes, the other can only read.
    [[nodiscard]] static Result<Journal, JournalError> openBeside(const QString &folder);

    /// True for the journal of a newer version of the program: every change fails with Newer.
    [[nodiscard]] bool isReadOnly() const;

    /// Stores all of `entries`, also those that are not sent, and splits the sendable ones into batches. All
    /// or nothing. A job with nothing to send is Finished at once.
    [[nodiscard]] Result<JobId, JournalError> createJob(const JobDraft &draft, const EntryStore &entries);

    /// Gives a job that was made without an account id the missing one, as long as nothing of it can have
    /// reached the list: the API answers a missing id with 401, and nobody should have to start over. True
    /// if the job was changed.
    [[nodiscard]] Result<bool, JournalError> completeAccount(JobId id, const QString &account);

    /// The next batch to send; none when the job has nothing left. One that is in doubt by sending comes
    /// first, the others in the order of the list, with one exception: when the first three identifiers of a
    /// split batch were rejected and none was confirmed, the batch continues from its end, so that soon
    /// something is confirmed or refusesAll().
    [[nodiscard]] Result<std::optional<ClaimedBatch>, JournalError> nextBatch(JobId id) const;
    /// Records that `batch` is about to be sent with a body of this hash (32 bytes) and this X-Request-ID.
    [[nodiscard]] Result<AttemptId, JournalError>
    begin(const ClaimedBatch &batch, const QByteArray &bodySha256, const QByteArray &requestId);
    /// Records the outcome of an attempt. A rejected batch of several identifiers is replaced by its two
    /// halves. When nothing is left, the job is Finished. With NextStep::ReadBack, the batch stays pending
    /// until settle(), and nextBatch() says what to look for.
    [[nodiscard]] Result<BatchOutcome, JournalError> recordOutcome(AttemptId attempt, const Verdict &verdict);
    /// Records the outcome of a batch that was not sent for it: Confirmed by `proof`, Rejected by the answer
    /// that was recorded before, or NotApplied, after which it is pending without a doubt.
    [[nodiscard]] Result<BatchOutcome, JournalError> settle(qint64 batch, Outcome outcome, Proof proof);
    /// True when the last six identifiers with an outcome were rejected, each alone, and nothing of their
    /// batches was confirmed. nextBatch() takes three of them from each end of a batch. The service
    /// then no longer accepts what its contract says, and going on would waste the quota: a batch of 500 of
    /// which every identifier is rejected costs 1,499 requests, and this is known after about 30. Never true
    /// for batches of fewer than 33, which cost at most the requests of one minute.
    [[nodiscard]] Result<bool, JournalError> refusesAll(JobId id) const;
    /// Cancels a job that is Open: what was not sent stays Pending and is never sent from here. No effect on
    /// other jobs.
    [[nodiscard]] Result<void, JournalError> cancel(JobId id);

    /// Remembers that the service asked this host and account to wait until `until`.
    [[nodiscard]] Result<void, JournalError> holdUntil(const JobDraft &account, WallTime until);

    /// The time by the clock that stamps what is recorded.
    [[nodiscard]] WallTime now() const;

    using JournalQueries::connection;
    /// The open file, for the functions named above.
    [[nodiscard]] JournalConnection &connection() { return *m_connection; }

private:
    using JournalQueries::JournalQueries;
};

} // namespace dnc
