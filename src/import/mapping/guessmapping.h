// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "import/mapping/mapping.h"

namespace dnc {

/// Guesses by header words (in ten languages, and what the exports use) and by content. A sheet in which no
/// identifier column shows gets AnyIdentifier for its first non-empty column, so that nothing is lost unseen.
/// Where the header names identifier columns, no other column is taken for one by its values alone: exports
/// hold addresses of people who did not opt out.
[[nodiscard]] Mapping guessMapping(const Sheet &sheet, const RuleContext &context,
                                   const HeaderOverride &header = {});

} // namespace dnc
