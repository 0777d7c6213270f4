// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/delivery.h"
#include "core/entry/entrystore.h"
#include "upload/journal/author.h"
#include "upload/journal/batch.h"
#include "upload/wire/verdict.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace dnc {

using JobId = qint64;
using AttemptId = qint64;
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] inline WallTime wallNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// Whom a job belongs to, how it is sent and who made it; fixed for its life.
struct JobDraft {
    QUrl endpoint; ///< base address without credentials
    QString account; ///< x-account-id, or empty
    bool pauseActiveProspects = true;
    Author author; ///< empty in jobs from before it was kept
};

enum class JobState : quint8 {
    Open, ///< something is left to do
    Finished, ///< every identifier is confirmed or rejected
    Canceled, ///< by a person; what was not sent stays pending for good
};

/// How long after its last attempt a job may go on without a person being asked: people change the list at
/// Alta, too.
inline constexpr std::chrono::hours longestRest{24};

/// A job and what has become of its entries, always counted from the journal itself.
struct Job {
    JobId id = 0;
    WallTime created{};
    WallTime changed{};
    JobDraft draft;
    JobState state = JobState::Open;
    QString files; ///< names of its sources, separated by ", "
    StatusCounts counts; ///< no Valid: what is to be sent is Pending or Unknown
    quint32 requests = 0; ///< attempts so far
    bool isForgotten = false; ///< its rows were removed some time after it ended
};

/// A batch that is claimed for sending. The strings live as long as it does.
struct ClaimedBatch {
    qint64 id = 0;
    quint32 number = 0; ///< in its job, from 1
    BatchRange range;
    bool unknown = false; ///< it was sent before and no definite answer came
    std::vector<Identifier> identifiers;
    std::vector<std::string> names; ///< as many; empty for none
};

/// Where batch and attempts stand after an outcome was recorded.
struct BatchOutcome {
    BatchRange range;
    quint32 number = 0;
    EntryStatus status = EntryStatus::Pending; ///< of the range's sent entries now
    QString detail; ///< the service's words where Rejected
    bool halved = false; ///< two new batches took its place
};

/// One request that was sent, or begun, for a batch of a job.
struct Attempt {
    AttemptId id = 0;
    quint32 batch = 0; ///< number in its job, from 1
    quint32 identifiers = 0;
    QString requestId; ///< X-Request-ID, for Alta's support
    QString bodySha256; ///< of the body, in hexadecimal
    WallTime started{};
    WallTime ended{}; ///< epoch while no end was recorded
    std::optional<Outcome> outcome; ///< nothing: the program ended before it was known
    int httpStatus = 0;
    QString message; ///< the service's words
};

/// What could be read of a damaged journal.
struct Salvaged {
    quint32 jobs = 0;
    quint32 rows = 0; ///< of those jobs, without the lost ones
    quint32 lostRows = 0; ///< that were there and cannot be read
    quint32 unknown = 0; ///< rows that are sent again when their jobs go on
    QString kept; ///< where the damaged file is
};

/// What erasing a person did.
struct Erased {
    quint32 rows = 0; ///< emptied
    quint32 jobs = 0; ///< that they were in
};

/// What forgetting old rows did.
struct Forgotten {
    quint32 jobs = 0; ///< that have no rows any more
    bool more = false; ///< there are more rows to forget
};

/// A job's entries in their order, each with its status and its way.
struct JobEntries {
    EntryStore entries;
    std::vector<Delivery> deliveries; ///< one an entry
};

} // namespace dnc
