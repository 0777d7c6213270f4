// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/journalerror.h"

#include <QString>

#include <set>
#include <string>

namespace dnc {

/// Overwrites `texts` in place, ignoring case, in a damaged file that is kept; everything else in it stays.
/// NoAccess where it cannot be changed. Any thread.
[[nodiscard]] Result<void, JournalError> overwriteTexts(const QString &path,
                                                        const std::set<std::string> &texts);

} // namespace dnc
