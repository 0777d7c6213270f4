// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/job.h"
#include "upload/journal/sqlite.h"

namespace dnc::sqlite {

/// Makes the rows that were read from a damaged journal consistent: what is not proven to be confirmed or
/// rejected becomes unknown, every entry is in one batch at most, and every position up to a job's last has
/// an entry. `kept` of the result stays empty. Errors are reported by the transaction.
[[nodiscard]] Salvaged repair(Transaction &transaction);

} // namespace dnc::sqlite
