// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entry.h"
#include "core/rules/rules.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <string>

namespace dnc {

/// What becomes of an entry that a person changes. Pure functions; makeEntry() parses each changed value.

/// Whether a person may change an entry of this status: what is in an upload or was confirmed stays as it was
/// sent.
[[nodiscard]] bool isEditable(EntryStatus status);

/// The same but for what derives from other entries: a Duplicate is a Valid entry, a possible one has no note
/// of its own.
[[nodiscard]] bool isSameContent(Entry left, Entry right);

/// `entry` with another input, read as the entry's type where that is known and else as the type that it
/// shows.
[[nodiscard]] Entry withInput(const Entry &entry, std::string_view input, const RuleContext &rules);
/// `entry` parsed again, whatever its status was: from its identifier, which may be one of several in the
/// cell or a repaired one, or from its input if it has none.
[[nodiscard]] Entry parsedAgain(const Entry &entry, const RuleContext &rules);
/// `entry` with its input read as `type`; nothing: as the type that it shows.
[[nodiscard]] Entry withType(const Entry &entry, std::optional<IdentifierType> type,
                             const RuleContext &rules);

/// A type as the number that the model uses, -1 for unknown.
[[nodiscard]] int typeCode(std::optional<IdentifierType> type);
[[nodiscard]] std::optional<IdentifierType> typeOfCode(int code);
/// The code in `value`: a code, or the contract's word or the label of a type in any letter case, blank for
/// unknown. Nothing where it is none of these.
[[nodiscard]] std::optional<int> readTypeCode(const QVariant &value);

/// The cells of one pasted row; nothing for a column that the paste does not reach.
struct PastedCells {
    std::optional<QString> input;
    std::optional<QString> type;
    std::optional<QString> name;

    /// Whether there is anything but blanks in it.
    [[nodiscard]] bool hasContent() const;
};

/// `entry` with `cells` written over it. A type cell that cannot be read is skipped. Where the input alone
/// changes and does not fit the entry's type, but clearly shows another, it becomes that one.
[[nodiscard]] Entry withCells(const Entry &entry, const PastedCells &cells, const RuleContext &rules);

} // namespace dnc
