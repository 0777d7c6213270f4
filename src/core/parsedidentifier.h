// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"
#include "core/result.h"

#include <string>

namespace dnc {

/// The context for values that are ambiguous by themselves.
struct RuleContext {
    std::string region = "US"; ///< ISO 3166-1 alpha-2: the country of numbers without a leading +
};

/// An identifier in its normalized form, or why the text is not one.
using ParsedIdentifier = Result<Identifier, Problem>;

} // namespace dnc
