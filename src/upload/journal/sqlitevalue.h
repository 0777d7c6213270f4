// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dnc::sqlite {

/// One value of a row. The journal has no real numbers; they are read as null.
using Value = std::variant<std::monostate, qint64, std::string>;

/// One row as it is stored in a page, of any table.
struct Record {
    std::optional<qint64> rowid; ///< none in a table WITHOUT ROWID, which is stored like an index
    std::vector<Value> values;
};

} // namespace dnc::sqlite
