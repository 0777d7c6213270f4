// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// Parses `text` (UTF-8) as one identifier of `type`: normalized, or the problem that prevents sending it.
/// Total and deterministic: any bytes give one of the two. Thread-safe.
[[nodiscard]] ParsedIdentifier parseIdentifier(IdentifierType type, std::string_view text,
                                               const RuleContext &context);

/// Loads the tables that the first numbers would have to wait for, some 25 ms: international ones and those
/// of the region in `context`. Thread-safe, so that another thread can call it while a list is read.
void warmUpRules(const RuleContext &context);

/// The type that the form of `text` shows; nothing if it is ambiguous.
[[nodiscard]] std::optional<IdentifierType> guessType(std::string_view text, const RuleContext &context);

/// The type of `text` if it is already the normalized identifier that parseAnyIdentifier() returns in every
/// region, as most values of most lists are. Nothing otherwise, and if only the full rules can decide.
/// Thread-safe, some 50 ns, no allocation.
[[nodiscard]] std::optional<IdentifierType> typeOfNormalized(std::string_view text);

/// parseIdentifier() with the guessed type; Issue::TypeUnknown (or a more specific one) if there is none.
[[nodiscard]] ParsedIdentifier parseAnyIdentifier(std::string_view text, const RuleContext &context);

/// What the other values of a column say about one that does not show its type.
struct Neighbors {
    std::optional<IdentifierType> usual; ///< the type of most of them, or the one that a person chose
    bool hasNumbers = true; ///< they include phone numbers, so bare digits are one, too

    bool operator==(const Neighbors &) const = default;
};

/// The result of parsing a text without a given type.
struct TypedResult {
    std::optional<IdentifierType> type; ///< empty: ambiguous or invalid
    ParsedIdentifier parsed;
    bool isTypeOfColumn = false; ///< taken from its neighbors
};

/// parseAnyIdentifier() with `neighbors` to decide the type of a value that does not show it: a word, bare
/// digits, or the channel of a number. Bare digits without numbers among the neighbors are
/// Issue::TypeUnknown: they may be a customer number.
[[nodiscard]] TypedResult parseAmongNeighbors(const Neighbors &neighbors, std::string_view text,
                                              const RuleContext &context);

/// Whether `text` consists of digits only, so that it counts as a phone number only among others.
[[nodiscard]] bool isBareNumber(std::string_view text);

} // namespace dnc
