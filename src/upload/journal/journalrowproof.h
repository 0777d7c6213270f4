// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/job.h"
#include "upload/journal/sqlite.h"

#include <string_view>

namespace dnc::sqlite {

/// The text of a row that cannot be read: U+FFFD, which no identifier contains.
inline constexpr std::string_view unreadableText = "\xEF\xBF\xBD";

/// Makes the rows of a damaged journal unreadable that may have been changed: a changed identifier must never
/// be sent or be called confirmed. A row is as it was written where a batch with its hash has it, or where
/// the text that the person gave means the same identifier. A batch whose rows are there with another hash is
/// pending again. Returns how many rows became unreadable. Errors are reported by the transaction.
[[nodiscard]] quint32 dropUnprovenRows(Transaction &transaction, JobId job);

} // namespace dnc::sqlite
