// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

namespace dnc {

/// How much the value of an entry needs the attention of a person.
enum class Severity : quint8 {
    None,
    Warning, ///< it can be sent, and should be reviewed before
    Error, ///< it cannot be sent, or was refused
};

[[nodiscard]] inline Severity severityOf(const EntryStore::View &entry)
{
    if (entry.status == EntryStatus::Invalid || entry.status == EntryStatus::Rejected)
        return Severity::Error;
    return entry.status == EntryStatus::Valid && isDoubt(entry.note) ? Severity::Warning : Severity::None;
}

} // namespace dnc
