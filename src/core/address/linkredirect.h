// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// The link to LinkedIn that cleaned text carries: as the target of a redirect that names it, such as those
/// of Google and Safe Links, or at the end of a text that was shared. Empty for anything else. Follows no
/// link. Thread-safe; texts without a question mark or a space are refused at once.
[[nodiscard]] std::string carriedLink(std::string_view clean);

} // namespace dnc
