// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// The digits at the end of `text` that may be the end of a second line: `4` in `415-555-0143-4`. Empty if it
/// has no such form.
[[nodiscard]] std::string_view lineEndIn(std::string_view text);

/// The second of the two lines in `text`, of which `first` is the first in E.164 format; empty if there is
/// none.
[[nodiscard]] std::string otherLine(std::string_view text, std::string_view first);

} // namespace dnc
