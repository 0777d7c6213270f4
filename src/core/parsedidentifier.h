// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"
#include "core/result.h"

#include <string>

namespace dnc {

/// How texts are read that leave something open.
struct RuleContext {
    std::string region = "US"; ///< ISO 3166-1 alpha-2: the country of a number without a leading +
};

/// An identifier in its normalized form, or why the text is none.
using ParsedIdentifier = Result<Identifier, Problem>;

} // namespace dnc
