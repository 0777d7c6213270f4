// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"

#include <string_view>

namespace dnc {

/// PhoneIsDate or PhoneIsRecord if text cleaned with Fold::Number only resembles a phone number, otherwise
/// None. A leading plus marks a phone number.
[[nodiscard]] Issue notAPhoneIssue(std::string_view clean);

} // namespace dnc
