// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "import/mapping/mapping.h"

namespace dnc {

/// Guesses the mapping by header words (in ten languages, and those of common exports) and by content. A
/// sheet without a recognizable identifier column gets AnyIdentifier for its first non-empty column, so that
/// nothing is silently lost. If the header names identifier columns, no other column becomes one by its
/// values alone: exports hold addresses of people who did not opt out.
[[nodiscard]] Mapping guessMapping(const Sheet &sheet, const RuleContext &context,
                                   const HeaderOverride &header = {});

} // namespace dnc
