// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Whether a word of `text` (UTF-8) mixes the scripts whose letters look alike: Latin, Greek, Cyrillic,
/// Armenian, Cherokee. Words are parted by all that is no letter. Thread-safe.
[[nodiscard]] bool mixesScripts(std::string_view text);

/// `text` (UTF-8) in the Latin letters that look the same, by the confusables of UTS 39; empty where some
/// have none. Thread-safe.
[[nodiscard]] std::string latinTwin(std::string_view text);

} // namespace dnc
