// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "oracles.h"

namespace dnc::test {

/// Whether `--json`, the report and the journal say the same of a job: what differs, or nothing. Writes the
/// report into `folder`.
[[nodiscard]] QByteArray differenceOfViews(const JobEvidence &job, const QString &folder);

} // namespace dnc::test
