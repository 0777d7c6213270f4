// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "core/rules/rules.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// The spellings that lists may use for the identifier that a person asks to erase, without repeats: as
/// typed, trimmed, and normalized by the rules. Empty for white space only.
using Spellings = std::vector<std::string>;
[[nodiscard]] Spellings spellingsOf(std::string_view text, const RuleContext &context);

/// Whether an entry is about that person: its identifier or its whole input is one of `spellings`, or one of
/// its texts contains one as a word, ignoring case. `joann@example.com` does not contain `ann@example.com`.
[[nodiscard]] bool concerns(const Spellings &spellings, std::string_view identifier,
                            std::initializer_list<std::string_view> texts);

/// Shorter spellings are compared with whole texts only: they would be found in unrelated words.
inline constexpr size_t shortestMention = 6;

} // namespace dnc
