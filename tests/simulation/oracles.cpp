// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "oracles.h"
#include "oraclerows.h"

#include "upload/journal/journalconnection.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace dnc::test {

namespace {

bool isOfBatch(EntryStatus status)
{
    return status == EntryStatus::Pending || status == EntryStatus::Unknown
        || status == EntryStatus::Confirmed || status == EntryStatus::Rejected;
}

quint32 countInDoubt(Journal &journal, JobId job)
{
    quint32 count = 0;
    sqlite::Transaction transaction = journal.connection().read();
    transaction.each(
        "SELECT count(DISTINCT root) FROM batches WHERE job=? AND (state=1 OR (state=0 AND doubt AND"
        " reading<>6))",
        [&](const sqlite::Row &row) { count = quint32(row.integer(0)); }, job);
    return count;
}

std::set<quint32> intendedRemovals(Journal &journal, JobId job)
{
    std::set<quint32> rows;
    sqlite::Transaction transaction = journal.connection().read();
    transaction.each(
        "SELECT position FROM removals WHERE job=? AND state=0",
        [&](const sqlite::Row &row) { rows.insert(quint32(row.integer(0))); }, job);
    return rows;
}

QByteArray confirmedIsProven(const Evidence &evidence)
{
    return eachRow(evidence, [&](const JobEvidence &job, const Screen &screen, quint32 row) -> QByteArray {
        if (job.rows.entries.statusAt(row) != EntryStatus::Confirmed)
            return {};
        const std::string &identifier = screen.identifiers[row];
        switch (job.rows.deliveries[row].proof) {
        case Proof::None:
            if (!evidence.memory.isSalvaged)
                return "is confirmed without a proof";
            break;
        case Proof::Read:
            return evidence.service.list().shown(identifier) ? "" : "was not read from the list";
        case Proof::Person:
            return evidence.memory.saidAdded ? "" : "was decided by nobody";
        case Proof::Sample:
            // A person whom another list brought within the same second counts as added: see
            // docs/promises.md.
            if (evidence.service.options().sharesRows)
                return {};
            break;
        case Proof::Answer:
            break;
        }
        const auto applied = evidence.service.appliedBy().find(identifier);
        // What a salvaged journal says of requests may be lost.
        const bool isApplied = applied != evidence.service.appliedBy().end()
            && (evidence.memory.isSalvaged || isNamedByJournal(job, applied->second));
        return isApplied ? "" : "is called confirmed and was not applied by a request of its job";
    });
}

QByteArray everyRowIsThere(const Evidence &evidence)
{
    for (const auto &[id, screen] : evidence.memory.screens) {
        const auto job =
            std::ranges::find(evidence.jobs, id, [](const JobEvidence &known) { return known.job.id; });
        if (job == evidence.jobs.end())
            return "job " + number(id) + " is lost";
        if (job->job.isForgotten && job->job.state != JobState::Open)
            continue;
        if (job->rows.entries.size() != screen.rows.size() || job->job.counts.total() != screen.rows.size())
            return "job " + number(id) + " has lost rows";
    }
    return eachRow(evidence, [&](const JobEvidence &job, const Screen &screen, quint32 row) -> QByteArray {
        const EntryStatus status = job.rows.entries.statusAt(row);
        if (isOfBatch(screen.rows[row]) != isOfBatch(status))
            return "has the status " + number(int(status));
        const bool isErased = job.rows.entries.at(row).input.empty();
        if (isOfBatch(status) && !isErased && job.rows.entries.at(row).identifier != screen.identifiers[row])
            return "has another identifier";
        return {};
    });
}

QByteArray endsWithoutDoubt(const Evidence &evidence)
{
    if (!evidence.isAtEnd)
        return {};
    return eachRow(evidence, [](const JobEvidence &job, const Screen &, quint32 row) -> QByteArray {
        const EntryStatus status = job.rows.entries.statusAt(row);
        const bool isOpen = status == EntryStatus::Pending || status == EntryStatus::Unknown;
        if (job.job.state == JobState::Open)
            return "belongs to a job that did not end";
        return isOpen && job.job.state != JobState::Canceled ? "is left" : "";
    });
}

QByteArray appliedWasClaimed(const Evidence &evidence)
{
    for (const Request &request : evidence.service.requests()) {
        bool isClaimed = evidence.looks.contains(request.id);
        for (const JobEvidence &job : evidence.jobs) {
            const auto attempt =
                std::ranges::find(job.attempts, QString::fromLatin1(request.id), &Attempt::requestId);
            if (attempt == job.attempts.end())
                continue;
            isClaimed = true;
            const QByteArray hash =
                QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
            if (request.isPost() && request.pausesProspects != job.job.draft.pauseActiveProspects)
                return "a request has another pause flag than its job";
            if (request.isPost() && !attempt->bodySha256.isEmpty()
                && attempt->bodySha256 != QLatin1String(hash))
                return "a request has another body than was claimed";
        }
        if (!isClaimed)
            return "the service got a request that no journal names";
    }
    return {};
}

QByteArray sameBatchSameBody(const Evidence &evidence)
{
    for (const JobEvidence &job : evidence.jobs) {
        std::map<quint32, QString> bodies;
        for (const Attempt &attempt : job.attempts) {
            if (attempt.kind != AttemptKind::Post || attempt.bodySha256.isEmpty())
                continue;
            const auto [first, isFirst] = bodies.try_emplace(attempt.batch, attempt.bodySha256);
            if (!isFirst && first->second != attempt.bodySha256)
                return "batch " + number(attempt.batch) + " was sent again with another body";
        }
    }
    return {};
}

QByteArray oneBatchInDoubt(const Evidence &evidence)
{
    for (const JobEvidence &job : evidence.jobs) {
        if (job.inDoubt > 1)
            return number(job.inDoubt) + " batches of job " + number(job.job.id) + " are in doubt";
    }
    return {};
}

/// The arrows of docs/promises.md.
bool mayBecome(EntryStatus from, EntryStatus to, bool isVerified)
{
    if (from == EntryStatus::Pending || from == EntryStatus::Unknown
        || (from == EntryStatus::Confirmed && isVerified))
        return isOfBatch(to);
    return from == to;
}

QByteArray statusesGoForward(const Evidence &evidence)
{
    return eachRow(evidence, [&](const JobEvidence &job, const Screen &screen, quint32 row) -> QByteArray {
        const EntryStatus now = job.rows.entries.statusAt(row);
        if (mayBecome(screen.rows[row], now, evidence.memory.verified.contains(job.job.id)))
            return {};
        return "was shown as " + number(int(screen.rows[row])) + " and is " + number(int(now));
    });
}

/// Whether the journal knows what became of the job's last request.
bool isLastAnswered(const JobEvidence &job)
{
    const auto posts = [](const Attempt &attempt) { return attempt.kind == AttemptKind::Post; };
    const auto last = std::ranges::find_if(job.attempts.rbegin(), job.attempts.rend(), posts);
    return last != job.attempts.rend() && last->outcome && *last->outcome != Outcome::Unknown;
}

QByteArray unknownIsNotForgotten(const Evidence &evidence)
{
    if (!evidence.isAfterRestart)
        return {};
    return eachRow(evidence, [&](const JobEvidence &job, const Screen &screen, quint32 row) -> QByteArray {
        // A disk that failed to sync an outcome may have it after a power cut.
        const bool isRecorded = evidence.memory.hasJournalFailed && isLastAnswered(job);
        const bool wasUnknown = screen.rows[row] == EntryStatus::Unknown && !isRecorded
            && !evidence.memory.saidNotAdded.contains(job.job.id);
        return wasUnknown && job.rows.entries.statusAt(row) == EntryStatus::Pending
            ? "was unknown and is pending"
            : "";
    });
}

QByteArray claimedIsUnknown(const Evidence &evidence)
{
    if (!evidence.isAfterRestart)
        return {};
    for (const JobEvidence &job : evidence.jobs) {
        if (job.job.state != JobState::Open || evidence.memory.saidNotAdded.contains(job.job.id))
            continue;
        const auto open = std::ranges::find_if(job.attempts, [](const Attempt &attempt) {
            return attempt.kind == AttemptKind::Post && !attempt.outcome;
        });
        if (open == job.attempts.end() || open != std::prev(job.attempts.end()))
            continue;
        if (job.inDoubt == 0)
            return "a request of job " + number(job.job.id) + " has no outcome, and nothing is in doubt";
    }
    return {};
}

QByteArray screenIsJournal(const Evidence &evidence)
{
    if (evidence.isAfterRestart)
        return {};
    for (const JobEvidence &job : evidence.jobs) {
        const auto screen = evidence.memory.screens.find(job.job.id);
        if (screen == evidence.memory.screens.end() || job.job.isForgotten)
            continue;
        const quint32 settled =
            job.job.counts[EntryStatus::Confirmed] + job.job.counts[EntryStatus::Rejected];
        if (screen->second.settled != settled)
            return "progress of job " + number(job.job.id) + " says " + number(screen->second.settled)
                + ", the journal " + number(settled);
    }
    return eachRow(evidence, [](const JobEvidence &job, const Screen &screen, quint32 row) -> QByteArray {
        const EntryStatus now = job.rows.entries.statusAt(row);
        return screen.rows[row] == now
            ? ""
            : "is shown as " + number(int(screen.rows[row])) + " and stored as " + number(int(now));
    });
}

QByteArray historyIsReport(const Evidence &evidence)
{
    for (const JobEvidence &job : evidence.jobs) {
        if (!job.job.isForgotten && job.rows.entries.size() == job.job.counts.total()
            && job.rows.entries.counts() != job.job.counts)
            return "history and report count job " + number(job.job.id) + " differently";
    }
    return {};
}

constexpr std::array table{
    Oracle{"confirmed is proven", confirmedIsProven, true},
    Oracle{"every row is there", everyRowIsThere},
    Oracle{"the end leaves nothing open", endsWithoutDoubt, true},
    Oracle{"what was applied was claimed", appliedWasClaimed},
    Oracle{"the same batch has the same body", sameBatchSameBody},
    Oracle{"one batch in doubt", oneBatchInDoubt},
    Oracle{"statuses go forward", statusesGoForward},
    Oracle{"unknown is not forgotten", unknownIsNotForgotten},
    Oracle{"what was claimed is unknown", claimedIsUnknown},
    Oracle{"the screen is the journal", screenIsJournal},
    Oracle{"the history is the report", historyIsReport, true},
};

} // namespace

std::optional<Evidence> gather(Journal &journal, const Memory &memory, const Service &service)
{
    Evidence evidence{.memory = memory, .service = service, .jobs = {}};
    const auto jobs = journal.jobs();
    if (!jobs)
        return {};
    for (const Job &job : *jobs) {
        auto rows = journal.load(job.id);
        auto attempts = journal.attempts(job.id);
        if (!rows || !attempts)
            return {};
        evidence.jobs.push_back({job, std::move(*rows), std::move(*attempts), countInDoubt(journal, job.id),
                                 intendedRemovals(journal, job.id)});
    }
    sqlite::Transaction transaction = journal.connection().read();
    transaction.each("SELECT request, job FROM requests", [&](const sqlite::Row &row) {
        evidence.looks.emplace(row.string(0).toLatin1(), row.integer(1));
    });
    return evidence;
}

std::span<const Oracle> oracles()
{
    return table;
}

} // namespace dnc::test
