// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/job.h"
#include "upload/journal/sqlite.h"

namespace dnc::sqlite {

/// Makes a whole journal of the rows that were read from a damaged one: what is not proven is in doubt, every
/// entry is in one batch or none, and every position up to a job's last has an entry.
[[nodiscard]] Salvaged repair(Transaction &transaction);

} // namespace dnc::sqlite
