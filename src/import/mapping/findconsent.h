// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "import/mapping/mapping.h"

#include <optional>

namespace dnc {

/// The column as one about consent, whatever speaks for it: its values, as far as they show what they say,
/// and the channels that its header names. The decision is Open. Reads all rows.
[[nodiscard]] ConsentColumn consentColumn(const Sheet &sheet, const Mapping &mapping, quint32 column);

/// The same if its header or its values show that it is about consent; otherwise nothing.
[[nodiscard]] std::optional<ConsentColumn> recognizeConsent(const Sheet &sheet, const Mapping &mapping,
                                                            quint32 column);

/// Whether a column whose header names identifiers is about consent all the same: `Do Not Email` over yes and
/// no. Reads a sample of the rows.
[[nodiscard]] bool holdsConsent(const Sheet &sheet, const RuleContext &context, quint32 firstDataRow,
                                std::string_view header, quint32 column);

/// A log of messages has a column of directions. Of an incoming message the sender is the person, and of no
/// message the receiver: an outgoing one is no opt-out, whatever it says. What incoming ones say is asked
/// about. Does nothing for other lists.
void readMessageLog(const Sheet &sheet, Mapping &mapping);

/// Adds all consent columns among the columns that have no role yet. A column that only repeats what others
/// say, such as the reason beside an opt-out, is not added; one that calls nobody opted out needs no answer
/// beside one that does.
void findConsent(const Sheet &sheet, Mapping &mapping, bool hasProfile);

} // namespace dnc
