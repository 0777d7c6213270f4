// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "core/rules/rules.h"
#include "import/mapping/mapping.h"

#include <array>

namespace dnc {

/// The number of data rows that are sampled to learn what a column holds.
inline constexpr quint32 sampleRows = 200;

/// What a sample of a column contains.
struct ColumnContent {
    quint32 filled = 0;
    quint32 words = 0; ///< without digit and @, as names are
    quint32 broken = 0; ///< have an @ but are not an address
    quint32 bareNumbers = 0; ///< phone numbers of digits only
    quint32 hashes = 0; ///< may be hashes of identifiers
    quint32 untyped = 0; ///< could be identifiers, but do not show their type
    std::array<quint32, allIdentifierTypes.size()> ofType{};

    [[nodiscard]] quint32 identifiers() const;
    [[nodiscard]] bool mostlyHashes() const { return hashes * 2 > filled; }
    [[nodiscard]] bool mostlyIdentifiers() const { return filled > 0 && identifiers() * 2 >= filled; }
    /// Includes columns in which most values need fixing.
    [[nodiscard]] bool areIntendedAsIdentifiers() const
    {
        return filled > 0 && (identifiers() + broken) * 2 >= filled;
    }
    [[nodiscard]] bool mostly(IdentifierType type) const
    {
        return filled > 0 && ofType[size_t(type)] * 2 >= filled;
    }
    /// What they say about a value that does not show its type: the type of more than half of them, and
    /// whether they are phone numbers: half of them, or at least one with the form of a phone number.
    [[nodiscard]] Neighbors neighbors() const;
    [[nodiscard]] bool mostlyWords() const { return words * 2 > filled && identifiers() == 0; }
};

/// Examines the cells, or their links, from `firstRow` on.
[[nodiscard]] ColumnContent contentOf(const Sheet &sheet, quint32 firstRow, quint32 column,
                                      const RuleContext &context);

/// The same for as many cells spread over the whole column: those at the end count as much.
[[nodiscard]] ColumnContent spreadContentOf(const Sheet &sheet, quint32 firstRow, quint32 column,
                                            const RuleContext &context);

/// Whether most filled cells from `firstRow` on may be hashes: ColumnContent::mostlyHashes() in a fraction of
/// the time.
[[nodiscard]] bool holdsHashes(const Sheet &sheet, quint32 firstRow, quint32 column);

} // namespace dnc
