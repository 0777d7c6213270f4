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

/// The ways in which lists may write the identifier that a person asks to be erased, without repeats: as it
/// was typed, without the space around it, and as the rules normalise it. Empty for nothing but space.
using Spellings = std::vector<std::string>;
[[nodiscard]] Spellings spellingsOf(std::string_view text, const RuleContext &context);

/// True where an entry is about that person: its identifier or its whole input is one of `spellings`, or one
/// of its texts names one as a word of its own, whatever its case. `joann@example.com` does not name
/// `ann@example.com`.
[[nodiscard]] bool concerns(const Spellings &spellings, std::string_view identifier,
                            std::initializer_list<std::string_view> texts);

/// A spelling this short is compared as a whole only: it would be found in what has nothing to do with it.
inline constexpr size_t shortestMention = 6;

} // namespace dnc
