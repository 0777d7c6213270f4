// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/sqlitevalue.h"

#include <functional>
#include <string_view>

namespace dnc::sqlite {

/// Calls `sink` with every row that can be read in `file`, the bytes of an SQLite database (file format 3).
/// Goes page by page without following the trees, so that a lost page costs its own rows only. Any bytes are
/// safe: damaged pages give no rows, or wrong ones that `sink` must check. Any thread.
void eachRecord(std::string_view file, const std::function<void(const Record &)> &sink);

} // namespace dnc::sqlite
