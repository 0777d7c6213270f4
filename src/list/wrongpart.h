// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

namespace dnc {

/// Characters of a text, from `first` on.
struct TextSpan {
    qsizetype first = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// The part of `shown`, the text of the identifier's cell, that the issue or warning of `entry` is about; all
/// of it where no part is known. Empty for an entry that has neither.
[[nodiscard]] TextSpan wrongPart(const EntryStore::View &entry, QStringView shown);

} // namespace dnc
