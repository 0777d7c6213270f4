// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "core/rules/rules.h"
#include "import/mapping/mapping.h"

#include <array>

namespace dnc {

/// How many data rows are looked at to learn what a column holds.
inline constexpr quint32 sampleRows = 200;

/// What the first cells of a column show.
struct ColumnContent {
    quint32 filled = 0;
    quint32 words = 0; ///< no digit and no @, as names are
    quint32 broken = 0; ///< have an @ and are no address
    quint32 bareNumbers = 0; ///< phone numbers of digits alone
    quint32 untyped = 0; ///< could be identifiers, of a type that they do not show
    std::array<quint32, allIdentifierTypes.size()> ofType{};

    [[nodiscard]] quint32 identifiers() const;
    [[nodiscard]] bool mostlyIdentifiers() const { return filled > 0 && identifiers() * 2 >= filled; }
    /// Also where most of them need mending.
    [[nodiscard]] bool wereMeantAsIdentifiers() const
    {
        return filled > 0 && (identifiers() + broken) * 2 >= filled;
    }
    [[nodiscard]] bool mostly(IdentifierType type) const
    {
        return filled > 0 && ofType[size_t(type)] * 2 >= filled;
    }
    /// What they tell of one that does not show its type: that of more than half of them; and numbers, where
    /// they are half of them or one has the form of a phone number.
    [[nodiscard]] Neighbors neighbors() const;
    [[nodiscard]] bool mostlyWords() const { return words * 2 > filled && identifiers() == 0; }
};

/// Reads the cells, or their links, from `firstRow` on.
[[nodiscard]] ColumnContent contentOf(const Sheet &sheet, quint32 firstRow, quint32 column,
                                      const RuleContext &context);

/// The same of as many cells, but from all over the column: what is there at the end counts as much.
[[nodiscard]] ColumnContent spreadContentOf(const Sheet &sheet, quint32 firstRow, quint32 column,
                                            const RuleContext &context);

} // namespace dnc
