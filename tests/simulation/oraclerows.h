// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "oracles.h"

#include <algorithm>

// What several oracles need.

namespace dnc::test {

[[nodiscard]] inline QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

/// Calls `look` with each row of a job that people have seen: its number, what it is and what it is called.
template <typename Look>
[[nodiscard]] QByteArray eachRow(const Evidence &evidence, const Look &look)
{
    for (const JobEvidence &job : evidence.jobs) {
        const auto screen = evidence.memory.screens.find(job.job.id);
        if (job.job.isForgotten || screen == evidence.memory.screens.end())
            continue;
        // A salvaged journal may have more rows than the list.
        const size_t known = std::min(screen->second.rows.size(), screen->second.identifiers.size());
        for (quint32 row = 0; row < job.rows.entries.size() && row < known; ++row) {
            const QByteArray wrong = look(job, screen->second, row);
            if (!wrong.isEmpty())
                return "row " + number(row) + " of job " + number(job.job.id) + ' ' + wrong;
        }
    }
    return {};
}

[[nodiscard]] inline bool isNamedByJournal(const JobEvidence &job, const std::set<QByteArray> &requests)
{
    return std::ranges::any_of(
        job.attempts, [&](const Attempt &attempt) { return requests.contains(attempt.requestId.toUtf8()); });
}

} // namespace dnc::test
