// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "desk.h"

#include <span>

namespace dnc::test {

/// One job as the journal has it.
struct JobEvidence {
    Job job;
    JobEntries rows;
    std::vector<Attempt> attempts;
    quint32 inDoubt = 0; ///< original batches with a part that is unknown by sending
    std::set<quint32> intended; ///< rows whose removal was begun
};

/// What an oracle looks at: what the journal says, what people saw, and what is true.
struct Evidence {
    const Memory &memory;
    const Service &service;
    std::vector<JobEvidence> jobs;
    std::map<QByteArray, JobId> looks; ///< requests that are no attempts, by X-Request-ID
    bool isAfterRestart = false; ///< what the screens show is of the program before
    bool isAtEnd = false;
};

/// Nothing where the journal cannot be read.
[[nodiscard]] std::optional<Evidence> gather(Journal &journal, const Memory &memory, const Service &service);

/// Says what is wrong, or nothing. Add one here and a row to oracles().
struct Oracle {
    const char *name;
    QByteArray (*look)(const Evidence &evidence);
    bool holdsAfterDamage = false; ///< also once a damaged journal was salvaged
};
[[nodiscard]] std::span<const Oracle> oracles();
/// The same of looks at the list.
[[nodiscard]] std::span<const Oracle> lookOracles();

} // namespace dnc::test
