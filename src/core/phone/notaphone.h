// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"

#include <string_view>

namespace dnc {

/// PhoneIsDate or PhoneIsRecord if text cleaned with Fold::Number only resembles a phone number, otherwise
/// None. A leading plus marks a phone number.
[[nodiscard]] Issue notAPhoneIssue(std::string_view clean);

/// Whether some digits of a number are hidden, as in `+1415***0132`, `(415) xxx-0132` and `+49 151 ••••1234`.
[[nodiscard]] bool isMaskedNumber(std::string_view clean);

} // namespace dnc
