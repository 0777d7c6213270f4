// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "evidence/evidenceerror.h"
#include "evidence/evidencescope.h"

#include <QString>

#include <vector>

namespace dnc {

/// An evidence file that was written.
struct ExportedEvidence {
    std::vector<JobId> uploads; ///< that it is about, the oldest first
    QString manifestSha256; ///< in hexadecimal
};

/// Writes the evidence file for `scope` to `path`: a ZIP archive that checkEvidence() compares byte by byte.
/// - manifest.json: what the file is about, versions, and the SHA-256 of all other parts
/// - summary.pdf: one page for a person
/// - uploads.json: who, when, which service, sources and their SHA-256, settings, numbers, kinds of proof
/// - attempts.jsonl: every request, see attemptLines()
/// - report.csv and report.xlsx: every row, see writeReport(); report-N.* with several uploads, and none
///   where the rows were deleted
///
/// The same journal gives the same bytes on the same computer. Holds no token: the journal has none. Fails
/// with NothingFound and writes nothing where no upload or row fits. Temporary files are in a private folder
/// beside `path`. Any thread; takes as long as both reports.
[[nodiscard]] Result<ExportedEvidence, EvidenceError>
exportEvidence(const JournalQueries &journal, const EvidenceScope &scope, const QString &path);

} // namespace dnc
