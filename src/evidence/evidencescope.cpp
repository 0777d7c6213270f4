// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/evidencescope.h"

#include "upload/journal/journallabels.h"

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

bool isInDates(const Job &job, const EvidenceScope &scope)
{
    const QDate first = dateTime(job.created).toLocalTime().date();
    const QDate last = dateTime(job.changed).toLocalTime().date();
    return (!scope.from || last >= *scope.from) && (!scope.to || first <= *scope.to);
}

} // namespace

QString scopeName(const EvidenceScope &scope)
{
    if (!scope.person.empty())
        return QStringLiteral("person");
    return scope.from || scope.to ? QStringLiteral("dates") : QStringLiteral("upload");
}

Result<std::vector<Job>, JournalError> findJobs(const JournalQueries &journal, const EvidenceScope &scope)
{
    if (scope.job)
        return journal.job(*scope.job).map([](const Job &job) { return std::vector{job}; });
    return journal.jobs().map([&](std::vector<Job> &&jobs) {
        std::ranges::reverse(jobs);
        const bool isNewest = scopeName(scope) == QStringLiteral("upload");
        if (isNewest && jobs.size() > 1)
            jobs.erase(jobs.begin(), jobs.end() - 1);
        std::erase_if(jobs, [&](const Job &job) { return !isInDates(job, scope); });
        return std::move(jobs);
    });
}

std::vector<quint32> findRows(const EntryStore &entries, const EvidenceScope &scope)
{
    std::vector<quint32> rows;
    const auto isPerson = [&](std::string_view text) {
        return std::ranges::find(scope.person, text) != scope.person.end();
    };
    for (quint32 i = 0; i < entries.size(); ++i) {
        const EntryStore::View entry = entries.at(i);
        if (scope.person.empty() || isPerson(entry.identifier) || isPerson(entry.input))
            rows.push_back(i);
    }
    return rows;
}

} // namespace dnc
