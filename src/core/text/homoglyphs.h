// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Whether a word of `text` (UTF-8) mixes scripts with similar letters: Latin, Greek, Cyrillic, Armenian,
/// Cherokee. Any character that is not a letter separates words. Thread-safe.
[[nodiscard]] bool mixesScripts(std::string_view text);

/// `text` (UTF-8) with each character replaced by the Latin letter that looks the same, by the confusables of
/// UTS 39; empty if there is none for some character. Thread-safe.
[[nodiscard]] std::string latinSkeleton(std::string_view text);

} // namespace dnc
