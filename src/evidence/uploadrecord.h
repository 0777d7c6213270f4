// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/proof.h"
#include "upload/journal/job.h"
#include "upload/journal/journalqueries.h"

#include <QByteArray>
#include <QJsonObject>

#include <array>
#include <vector>

namespace dnc {

/// How many confirmed rows have each Proof.
using ProofCounts = std::array<quint32, size_t(Proof::Person) + 1>;

/// One upload as an evidence file records it.
struct UploadRecord {
    Job job;
    std::vector<JobSource> sources;
    std::vector<Attempt> attempts;
    ProofCounts proofs{}; ///< of the exported rows
    quint32 rows = 0; ///< that are exported
};

/// What proves the confirmed entries among those at `rows`.
[[nodiscard]] ProofCounts countProofs(const JobEntries &list, const std::vector<quint32> &rows);

/// The upload, its sources, the settings that decided what was sent, its numbers and what confirmed its rows.
[[nodiscard]] QJsonObject toJson(const UploadRecord &record);

/// One line of JSON per request: as in `history JOB --json`, with the upload, the kind of request, and how
/// far local time was from UTC when it started and ended. `isPerson`: server messages about several
/// identifiers are left out, because they may name others.
[[nodiscard]] QByteArray attemptLines(const UploadRecord &record, bool isPerson);

} // namespace dnc
