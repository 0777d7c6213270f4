// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "evidence/evidencescope.h"
#include "evidence/uploadrecord.h"

#include <QByteArray>

#include <vector>

namespace dnc {

/// A page for a person who has to judge the evidence: what it is about, the numbers, the uploads and their
/// sources, and how to check the file. PDF, in the language of the program. The same records give the same
/// bytes.
[[nodiscard]] QByteArray evidenceSummary(const EvidenceScope &scope,
                                         const std::vector<UploadRecord> &records);

} // namespace dnc
