// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>

namespace dnc {

/// The item behind its mark in a list: `- `, `* `, `> `, `1. `, `2) ` and `- [x] `. All of `text` if there is
/// no such mark.
[[nodiscard]] std::string_view withoutListMark(std::string_view text);

/// How long numbering before an item is, with the spaces behind it: `1. `, `12) `, `3: `, `#4 `, `a) `. 0:
/// there is none.
[[nodiscard]] size_t numberingSize(std::string_view text);

/// `text` without bullets, dashes, check marks and quotes of any script at its start; ASCII signs stay.
[[nodiscard]] std::string_view withoutLeadingSigns(std::string_view text);
[[nodiscard]] std::string_view withoutTrailingSigns(std::string_view text);

} // namespace dnc
