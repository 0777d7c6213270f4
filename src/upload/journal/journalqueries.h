// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace dnc {

struct JournalConnection;

/// What the pacer must not forget over a restart.
struct Pace {
    /// When answers came in the last minutes, the oldest first. A request that has none counts from the
    /// latest time at which it can have reached the service.
    std::vector<WallTime> answers;
    std::optional<WallTime> heldUntil; ///< no request before this time, as the service asked
};

/// A source of a job, and what came from it.
struct JobSource {
    Source source;
    quint32 rows = 0; ///< of the job
};

/// What can be read from an open journal: the common part of Journal and ReadOnlyJournal. No query changes
/// anything. Use from one thread at a time. Every query can fail with Failed, Damaged, NoAccess or InUse.
class JournalQueries {
public:
    Q_DISABLE_COPY(JournalQueries)

    /// One job; NoSuchJob where the journal has none of this number.
    [[nodiscard]] Result<Job, JournalError> job(JobId id) const;
    /// All jobs, the newest first.
    [[nodiscard]] Result<std::vector<Job>, JournalError> jobs() const;
    /// The newest job that is Open, if there is one.
    [[nodiscard]] Result<std::optional<Job>, JournalError> openJob() const;
    /// The drafts that became jobs.
    [[nodiscard]] Result<QStringList, JournalError> sentDrafts() const;
    /// The job's entries in the order of its list. Empty once its rows were removed.
    [[nodiscard]] Result<JobEntries, JournalError> load(JobId id) const;
    /// The files that the rows of the job came from. Empty once its rows were removed.
    [[nodiscard]] Result<std::vector<JobSource>, JournalError> sources(JobId id) const;
    /// The job's requests, the oldest first.
    [[nodiscard]] Result<std::vector<Attempt>, JournalError> attempts(JobId id) const;
    /// Those of them that sent, or looked for, the entry at `position` of the job's list; none where another
    /// identifier is there.
    [[nodiscard]] Result<std::vector<Attempt>, JournalError> attemptsFor(JobId id, quint32 position,
                                                                         std::string_view identifier) const;
    /// The evidence files about the job that were exported, the oldest first.
    [[nodiscard]] Result<std::vector<EvidenceExport>, JournalError> exports(JobId id) const;
    /// Those of `identifiers` (sorted, without duplicates) that an upload to this address and account
    /// confirmed. Reads every confirmed row: about 0.5 s for a million.
    [[nodiscard]] Result<std::unordered_set<std::string>, JournalError>
    confirmedOf(const JobDraft &account, std::span<const std::string> identifiers) const;
    /// Gives `take` every identifier that uploads to this service and account confirmed, one row after the
    /// other, in no order.
    [[nodiscard]] Result<void, JournalError>
    eachAdded(const JobDraft &account, const std::function<void(const AddedIdentifier &)> &take) const;
    /// The pace of this host and account.
    [[nodiscard]] Result<Pace, JournalError> pace(const JobDraft &account) const;

    /// The journal's file.
    [[nodiscard]] QString path() const;

    /// The open file, for functions that read from it.
    [[nodiscard]] const JournalConnection &connection() const { return *m_connection; }

protected:
    explicit JournalQueries(std::unique_ptr<JournalConnection> connection);
    JournalQueries(JournalQueries &&) noexcept;
    JournalQueries &operator=(JournalQueries &&) noexcept;
    ~JournalQueries();

    std::unique_ptr<JournalConnection> m_connection;
};

} // namespace dnc
