// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/sqlite.h"

#include <QTemporaryDir>

#include <optional>
#include <string>
#include <vector>

namespace dnc::test {

inline const JobDraft draft{.endpoint = QUrl(QStringLiteral("https://api.altahq.com/v1")),
                            .account = QStringLiteral("acc")};
inline const Verdict accepted{
    .outcome = Outcome::Confirmed, .cause = Cause::Accepted, .next = NextStep::Proceed};
inline const Verdict refused{.outcome = Outcome::Rejected,
                             .cause = Cause::BadRequest,
                             .next = NextStep::Proceed,
                             .httpStatus = 400,
                             .serverMessage = QStringLiteral("no such thing")};
inline const Verdict untouched{
    .outcome = Outcome::NotApplied, .cause = Cause::TooManyRequests, .next = NextStep::Wait};
inline const Verdict unclear{.outcome = Outcome::Unknown, .cause = Cause::TimedOut, .next = NextStep::Retry};

inline Entry entry(const std::string &text, EntryStatus status = EntryStatus::Valid)
{
    return {.input = text,
            .identifier = status == EntryStatus::Invalid ? std::string() : text,
            .type = IdentifierType::Email,
            .issue = status == EntryStatus::Invalid ? Issue::EmailNoAt : Issue::None,
            .status = status};
}

/// What bad luck does to the tables of a closed journal.
inline bool changeTables(const QTemporaryDir &folder, const char *sql)
{
    const auto database = sqlite::openDatabase(folder.filePath(QStringLiteral("journal.sqlite")));
    return database && sqlite::execute(database->get(), sql);
}

inline EntryStore makeList(int valid)
{
    EntryStore list;
    list.addSource({.file = QStringLiteral("list.csv")});
    for (int i = 0; i < valid; ++i)
        list.append(entry("p" + std::to_string(i) + "@example.com"));
    return list;
}

struct Sent {
    std::vector<std::string> identifiers;
    BatchOutcome outcome;
};

/// Sends the next batch of `job` and gives it `verdict`; nothing when none is left.
inline std::optional<Sent> send(Journal &journal, JobId job, const Verdict &verdict)
{
    const auto batch = journal.nextBatch(job).value();
    if (!batch)
        return {};
    Sent sent;
    for (const Identifier &identifier : batch->identifiers)
        sent.identifiers.push_back(identifier.value);
    const AttemptId attempt = journal.begin(*batch, "hash", "request").value();
    sent.outcome = journal.recordOutcome(attempt, verdict).value();
    return sent;
}

inline Journal open(const QTemporaryDir &folder)
{
    return Journal::open(folder.path()).value();
}

inline bool addsUp(const Job &job, quint32 entries)
{
    return job.counts.total() == entries && job.counts[EntryStatus::Valid] == 0;
}

} // namespace dnc::test
