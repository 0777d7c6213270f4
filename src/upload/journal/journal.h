// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "core/result.h"
#include "core/rules/spellings.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"

#include <QByteArray>
#include <QString>

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace dnc {

/// The durable record of all that was sent and the only holder of progress: SQLite in WAL mode, synchronous
/// FULL. An intent is committed before the first byte leaves, an outcome before anybody is shown it. Holds no
/// token. Use from one thread at a time. One process a folder: a lock that a killed process left behind heals
/// by itself.
class Journal {
public:
    /// Opens or makes `journal.sqlite` in `folder` (0700, files 0600). What was being sent when a former
    /// process ended is in doubt from here on. A damaged journal is put aside, and from then on, also after a
    /// restart, this is Damaged until salvage() or startAfresh() was called.
    [[nodiscard]] static Result<Journal, JournalError> open(const QString &folder);

    /// Opens the journal in `folder` to look at it, also while this or another process works with it: takes
    /// no lock, makes and mends nothing, and every change fails. What is being sent counts as in doubt.
    [[nodiscard]] static Result<Journal, JournalError> openToRead(const QString &folder);

    /// Another connection to the journal that this process has open in `folder`, to change it on another
    /// thread: takes no lock and mends nothing. While one of the two writes, the other can only read.
    [[nodiscard]] static Result<Journal, JournalError> openBeside(const QString &folder);

    /// The damaged journal of `folder` that nobody has decided about; empty where there is none.
    [[nodiscard]] static QString damagedFile(const QString &folder);
    /// Reads what can be read of damagedFile() into a new journal, which open() takes from then on. Whatever
    /// two records do not prove to be confirmed or rejected is in doubt, and will be sent again; a row that
    /// cannot be read becomes an Invalid one that says so. Takes as long as reading the file; any thread.
    [[nodiscard]] static Result<Salvaged, JournalError> salvage(const QString &folder);
    /// Leaves damagedFile() aside: open() makes an empty journal. Returns where it is kept.
    [[nodiscard]] static Result<QString, JournalError> startAfresh(const QString &folder);

    Journal(Journal &&) noexcept;
    Journal &operator=(Journal &&) noexcept;
    ~Journal();

    /// Writes down all of `entries`, also those that are not sent, and cuts the sendable ones into batches.
    /// All or nothing. A job with nothing to send is Finished at once.
    [[nodiscard]] Result<JobId, JournalError> createJob(const JobDraft &draft, const EntryStore &entries);

    [[nodiscard]] Result<Job, JournalError> job(JobId id) const;
    /// All jobs, the newest first.
    [[nodiscard]] Result<std::vector<Job>, JournalError> jobs() const;
    /// The newest job that is Open, if there is one.
    [[nodiscard]] Result<std::optional<Job>, JournalError> openJob() const;
    [[nodiscard]] Result<JobEntries, JournalError> load(JobId id) const;
    /// The lists that it was made of; none once its rows were forgotten.
    [[nodiscard]] Result<std::vector<Source>, JournalError> sources(JobId id) const;
    /// Those of `identifiers` (ascending, each once) that an upload to this account confirmed.
    [[nodiscard]] Result<std::unordered_set<std::string>, JournalError>
    confirmedOf(const JobDraft &account, std::span<const std::string> identifiers) const;
    /// In the order in which they were begun.
    [[nodiscard]] Result<std::vector<Attempt>, JournalError> attempts(JobId id) const;

    /// Gives a job that was made without an account id the one that was missing, while nothing of it can have
    /// reached the list: Alta answers a missing id with 401, and a person should not have to begin anew. True
    /// when it did.
    [[nodiscard]] Result<bool, JournalError> completeAccount(JobId id, const QString &account);

    /// The next batch to send; none when the job has nothing left. In the order of the list, but once the
    /// first three identifiers of a halved batch were refused and none was confirmed, from that batch's end:
    /// soon something is confirmed there, or refusesAll().
    [[nodiscard]] Result<std::optional<ClaimedBatch>, JournalError> nextBatch(JobId id) const;
    /// Records that `batch` is about to leave with this body.
    [[nodiscard]] Result<AttemptId, JournalError>
    begin(const ClaimedBatch &batch, const QByteArray &bodySha256, const QByteArray &requestId);
    /// Records what became of it. A rejected batch of several is replaced by its two halves; when nothing is
    /// left the job is Finished.
    [[nodiscard]] Result<BatchOutcome, JournalError> recordOutcome(AttemptId attempt, const Verdict &verdict);
    /// True when the six identifiers settled last were refused, each alone, and nothing of their batches was
    /// confirmed. Three of them stand at each end of a batch, see nextBatch(). Then the service no longer
    /// takes what the contract says, and going on would burn the quota: a batch of 500 that is refused to its
    /// last identifier costs 999 requests, and this is known after about 25. Never true for batches of fewer
    /// than 50, which cost no more than a minute's requests.
    [[nodiscard]] Result<bool, JournalError> refusesAll(JobId id) const;
    [[nodiscard]] Result<void, JournalError> cancel(JobId id);

    /// What the pacer must not forget over a restart: when answers came from this account in the last minute,
    /// and until when it told to wait.
    struct Pace {
        std::vector<WallTime> answers;
        std::optional<WallTime> heldUntil;
    };
    [[nodiscard]] Result<Pace, JournalError> pace(const JobDraft &account) const;
    [[nodiscard]] Result<void, JournalError> holdUntil(const JobDraft &account, WallTime until);

    /// Removes every trace of a person's identifier: empties all rows that it is or that name it, with what
    /// was typed there, the service's words, the hashes of bodies and lists that it was in (a short one can
    /// be guessed by its hash), and the pages that SQLite keeps free; counts stay. Rewrites the whole file.
    /// Where a row is still to be sent it is StillPending with the job's number, and all stays.
    [[nodiscard]] Result<Erased, JournalError> erase(const Spellings &spellings);
    /// Removes the rows of jobs that ended before `time`, up to `rows` (1 or more) of them a call, so that
    /// nobody waits for many; the jobs, their counts and attempts stay.
    [[nodiscard]] Result<Forgotten, JournalError>
    forgetBefore(WallTime time, quint32 rows = std::numeric_limits<qint32>::max());

    [[nodiscard]] QString path() const;
    /// The journal of a newer version: it can be looked at, and every change fails with Newer.
    [[nodiscard]] bool isReadOnly() const;

private:
    struct Connection;
    explicit Journal(std::unique_ptr<Connection> connection);
    static Result<void, JournalError> prepare(Connection &connection);
    static JournalError putAside(Connection &connection, JournalError error);

    std::unique_ptr<Connection> m_connection;
};

} // namespace dnc
