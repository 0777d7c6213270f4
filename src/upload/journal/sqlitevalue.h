// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
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

} // namespace dnc::sqlite
