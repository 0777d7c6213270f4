// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "list/findings.h"

#include <string>
#include <vector>

namespace dnc {

/// The finding of an entry whose type shows neither in its value nor in its neighbors: a person must choose.
inline constexpr Finding typeIsOpen{.status = EntryStatus::Invalid, .issue = Issue::TypeUnknown};

/// A column of a list with such entries, so that a person chooses once for all of them.
struct OpenColumn {
    quint16 source = 0; ///< as in Origin
    quint16 column = 0; ///< as in Origin
    quint32 count = 0; ///< entries
    std::string example; ///< the first input
};

/// All of them, in the order of the list. Some 10 ms a million entries.
[[nodiscard]] std::vector<OpenColumn> openColumnsIn(const EntryStore &store);

/// The type that a person chooses for the open entries in a column.
struct TypeAnswer {
    quint16 source = 0;
    quint16 column = 0;
    IdentifierType type = IdentifierType::Email;
};

} // namespace dnc
