// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/delivery.h"
#include "core/entry/entrystore.h"
#include "core/identifier.h"
#include "upload/journal/author.h"
#include "upload/journal/batch.h"
#include "upload/wire/verdict.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dnc {

using JobId = qint64;
using AttemptId = qint64;
/// UTC, by this computer's clock.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] inline WallTime wallNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}
/// Where such times come from.
using WallClock = std::function<WallTime()>;

/// Where a job is sent, how, and who made it. Does not change, except that Journal::completeAccount() may
/// fill in the account.
struct JobDraft {
    QUrl endpoint; ///< base address of the API, without credentials
    QString account; ///< sent as x-account-id; empty: the account of the token
    bool pauseActiveProspects = true;
    Author author; ///< empty in jobs of versions that did not store it
    QString draft = {}; ///< name of the draft that this list was saved as before; empty: none
    /// When a look at the list for this upload began, which found none of what is sent; nothing: none was
    /// made
    std::optional<WallTime> compared = {};
};

/// Journal numbers: add at the end only.
enum class JobState : quint8 {
    Open, ///< something is left to do
    Finished, ///< every identifier is confirmed or rejected
    Canceled, ///< by a person; what was not sent stays pending for good
};

/// How long after its last attempt a job may be resumed without asking a person: others may have changed the
/// list at Alta meanwhile.
inline constexpr std::chrono::hours maxResumeAge{24};

/// What was done about a job after it was sent, counted from the journal. Its rows stay confirmed.
struct JobProof {
    quint32 verified = 0; ///< rows that were read from the list
    quint32 missing = 0; ///< rows that were not on it and wait for a person's answer
    quint32 removed = 0; ///< rows that were taken off the list again
    quint32 kept = 0;
    quint32 failed = 0; ///< to be removed
    bool isUndoOpen = false; ///< undoing began and has not ended
    bool isUndone = false; ///< undoing ended, and nothing of it is left to do
};

/// A job and how many of its entries have which status, counted from the journal.
struct Job {
    JobId id = 0;
    WallTime created{};
    WallTime changed{}; ///< when it was created, canceled or last had an outcome
    JobDraft draft;
    JobState state = JobState::Open;
    QString files; ///< names of its sources, separated by ", "
    StatusCounts counts; ///< Valid is always 0: what will be sent is Pending or Unknown
    quint32 requests = 0; ///< attempts so far
    bool isForgotten = false; ///< its rows were removed some time after it ended
    JobProof proof;
    bool isHeld = false; ///< its rows are kept, however old, until a person releases it
};

/// What is to be found out about a batch before it is sent again. Journal numbers: add at the end only.
enum class BatchReading : quint8 {
    None, ///< nothing: it is sent
    Samples, ///< whether some of its identifiers are on the list, after an unfamiliar answer
    Rejected, ///< whether its only identifier, which was rejected, is on the list
    Ask, ///< from a person: samples would not settle what the answer says
    All, ///< whether each of its identifiers is on the list
    Refused, ///< the same, before what was refused together is sent in parts
    Missing, ///< from a person: it was confirmed, and was not on the list when it was read later
};

/// What an attempt was. Journal numbers: add at the end only.
enum class AttemptKind : quint8 {
    Post,
    Search, ///< for one identifier, of the batch or of any list
    Page, ///< a page of the list was read
    Removal, ///< one identifier was taken off the list
};

/// A batch as it is sent.
struct ClaimedBatch {
    qint64 id = 0;
    quint32 number = 0; ///< in its job, from 1
    BatchRange range;
    bool unknown = false; ///< it was sent before, and no definite answer came
    bool isPart = false; ///< of one that was refused: an earlier request had its identifiers, too
    bool isLookedUp = false; ///< each of its identifiers was looked for on the list, and is not there
    std::vector<Identifier> identifiers;
    std::vector<std::string> names; ///< one per identifier; an empty one is not sent
    std::vector<quint32> positions; ///< of the identifiers in their list
    BatchReading reading = BatchReading::None;
    QString answer; ///< code of the AnswerShape that confirmed nothing; may be empty
    QString words; ///< of that answer
    std::optional<WallTime> since; ///< when that attempt began, by the service's clock
    quint32 counted = 0; ///< AnswerShape::counted of that answer
};

/// What became of a batch when the outcome of an attempt was recorded.
struct BatchOutcome {
    BatchRange range;
    quint32 number = 0; ///< in its job, from 1
    EntryStatus status = EntryStatus::Pending; ///< of the range's sendable entries now
    QString detail; ///< server message if Rejected
    bool split = false; ///< replaced by new batches
    bool reading = false; ///< not decided: its identifiers are looked for on the list
    std::vector<quint32> found; ///< positions in the range that are confirmed in any case
    quint32 settled = 0; ///< entries that this made confirmed or rejected and that were neither before
};

/// One request for a batch of a job.
struct Attempt {
    AttemptId id = 0;
    quint32 batch = 0; ///< number in its job, from 1
    quint32 identifiers = 0;
    QString requestId; ///< X-Request-ID, for Alta's support
    QString bodySha256; ///< of the body, in hexadecimal; empty once an identifier in it was erased
    WallTime started{};
    WallTime ended{}; ///< epoch while no end was recorded
    std::optional<Outcome> outcome; ///< nothing while it is on its way, or if the program ended before
    int httpStatus = 0; ///< 0 where no answer came
    QString message; ///< server message
    AttemptKind kind = AttemptKind::Post;
};

/// A kind of answer that confirms, for one service and account, because something showed it.
struct AcceptedAnswer {
    QString service; ///< as serviceName() gives it
    QString account;
    QString code; ///< of its AnswerShape
    QString words; ///< of the first answer of this kind
    Proof proof = Proof::None; ///< Sample or Person
    WallTime time{}; ///< since when
    Author author; ///< of a decision; else empty
};

/// How long ago the job last changed. One that changed in the future, by a clock that was wrong then or is
/// wrong now, counts as older than maxResumeAge.
[[nodiscard]] inline std::chrono::milliseconds ageOf(const Job &job)
{
    const std::chrono::milliseconds age = wallNow() - job.changed;
    return age >= age.zero() ? age : maxResumeAge + std::chrono::milliseconds(1);
}

/// What salvageJournal() could read of a damaged journal.
struct Salvaged {
    quint32 jobs = 0;
    quint32 rows = 0; ///< of those jobs, without the lost ones
    quint32 lostRows = 0; ///< that existed and cannot be read
    quint32 unknown = 0; ///< rows that are sent again when their jobs are resumed
    QString kept; ///< where the damaged file is
};

/// What eraseIdentifier() did.
struct Erased {
    quint32 rows = 0; ///< that were emptied
    quint32 jobs = 0; ///< that these rows belong to
};

/// What forgetRowsBefore() did.
struct Forgotten {
    quint32 jobs = 0; ///< whose last rows were removed
    bool more = false; ///< there are more rows to remove
};

/// A row that an upload confirmed.
struct AddedIdentifier {
    IdentifierType type = IdentifierType::Email;
    std::string_view value; ///< for as long as it is taken
    WallTime confirmed{};
    std::optional<WallTime> removed; ///< when it was taken off the list again
};

/// An evidence file about a job that was exported.
struct EvidenceExport {
    WallTime time{};
    QString subject; ///< `upload`, `dates` or `person`
    QString manifestSha256; ///< in hexadecimal; empty once somebody in the job was erased
};

/// A job's entries in the order of its list.
struct JobEntries {
    EntryStore entries;
    std::vector<Delivery> deliveries; ///< one per entry
};

} // namespace dnc
