// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace dnc {

/// What can be dialled of a text: digits and the signs that people put between them.
struct Dialable {
    std::string text;
    bool hasExtension = false; ///< one stood behind it, and was left out
    bool isRestored = false; ///< a spreadsheet had made an integer or a float of it

    bool operator==(const Dialable &) const = default;
};

/// Reads a text cleaned with Fold::Number, without its labels and remarks, out of a link where it is one, and
/// with a spreadsheet's number undone where no digit was lost. The Issue says why nothing can be dialled:
/// several numbers, letters, lost digits, a date or a record, or no number at all.
[[nodiscard]] Result<Dialable, Issue> dialString(std::string_view clean);

} // namespace dnc
