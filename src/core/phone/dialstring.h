// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace dnc {

/// The part of a text that can be dialed: digits and common separators.
struct Dialable {
    std::string text;
    bool hasExtension = false; ///< an extension followed it and was removed
    bool isRestored = false; ///< a spreadsheet had turned it into an integer or a float

    bool operator==(const Dialable &) const = default;
};

/// Extracts the number from text cleaned with Fold::Number: without labels and remarks, out of a link, and
/// with a spreadsheet's number format undone if no digit was lost. The Issue says why there is nothing to
/// dial: several numbers, letters, lost digits, a date or a record number, or no number at all.
[[nodiscard]] Result<Dialable, Issue> dialString(std::string_view clean);

} // namespace dnc
