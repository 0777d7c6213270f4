// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/sqlitevalue.h"

#include <functional>
#include <string_view>

namespace dnc::sqlite {

/// Gives every row that can be read in `file`, the bytes of an SQLite database (file format 3), page by page
/// and without following its trees: a page that is lost costs the rows on it and no others. Any bytes; pages
/// that are damaged give nothing, or rows that `sink` must judge.
void eachRecord(std::string_view file, const std::function<void(const Record &)> &sink);

} // namespace dnc::sqlite
