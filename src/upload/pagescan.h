// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dnc::sqlite {

/// One value of a row. Numbers with a fraction, which the journal has none of, are like nothing.
using Value = std::variant<std::monostate, qint64, std::string>;

/// One row as it stands in a page, whichever table it is of.
struct Record {
    std::optional<qint64> rowid; ///< none in an index, which is what a table WITHOUT ROWID is stored as
    std::vector<Value> values;
};

/// Gives every row that can be read in `file`, the bytes of an SQLite database (file format 3), page by page
/// and without following its trees: a page that is lost costs the rows on it and no others. Any bytes; pages
/// that are damaged give nothing, or rows that `sink` must judge.
void eachRecord(std::string_view file, const std::function<void(const Record &)> &sink);

} // namespace dnc::sqlite
