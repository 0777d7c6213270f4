// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"

#include <string_view>

namespace dnc {

/// PhoneIsDate or PhoneIsRecord where text cleaned with Fold::Number only looks like a phone number, else
/// None. A leading plus says that it is one.
[[nodiscard]] Issue phoneLookalike(std::string_view clean);

} // namespace dnc
