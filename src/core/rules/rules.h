// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// Reads `text` (UTF-8) as one identifier of `type`: normalised, or the problem that keeps it from being
/// sent. Total and pure: any bytes give one of the two, the same each time. Thread-safe.
[[nodiscard]] ParsedIdentifier parseIdentifier(IdentifierType type, std::string_view text,
                                               const RuleContext &context);

/// Loads what the first numbers would wait for, some 25 ms: those abroad and those in the region of
/// `context`. Thread-safe, and begun on another thread while a list is being read.
void warmUpRules(const RuleContext &context);

/// The type that `text` shows by its form alone; nothing where that would be a guess between two.
[[nodiscard]] std::optional<IdentifierType> guessType(std::string_view text, const RuleContext &context);

/// The type of `text` where it is, as it stands, the identifier that parseAnyIdentifier() would make of it in
/// every region: most values of most lists are. Nothing where it is none, and where only the whole rules can
/// tell. Thread-safe, some 50 ns and no allocation.
[[nodiscard]] std::optional<IdentifierType> normalType(std::string_view text);

/// parseIdentifier() of the guessed type; Issue::TypeUnknown (or a better reason) where none is shown.
[[nodiscard]] ParsedIdentifier parseAnyIdentifier(std::string_view text, const RuleContext &context);

/// What the other values of its column tell of one that does not show its type.
struct Neighbours {
    std::optional<IdentifierType> usual; ///< the type of most of them, or the one that a person said
    bool hasNumbers = true; ///< there are phone numbers among them, so bare digits are one, too

    bool operator==(const Neighbours &) const = default;
};

/// How a text of no given type is read.
struct TypedResult {
    std::optional<IdentifierType> type; ///< nothing: it is ambiguous, or none at all
    ParsedIdentifier parsed;
    bool isOfColumn = false; ///< its neighbours told the type
};

/// parseAnyIdentifier() among `neighbours`, which tell the type of what does not show it: of a word, of bare
/// digits, and for which channel a number is. Bare digits where no neighbour is a number are
/// Issue::TypeUnknown: they may be a customer's number as well.
[[nodiscard]] TypedResult readAmong(const Neighbours &neighbours, std::string_view text,
                                    const RuleContext &context);

/// Whether `text` is digits and nothing else, so that it shows a phone number only among others.
[[nodiscard]] bool isBareNumber(std::string_view text);

} // namespace dnc
