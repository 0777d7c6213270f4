// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// The address in a formula such as `HYPERLINK("mailto:a@example.com","write")`; empty if it is computed.
[[nodiscard]] std::string hyperlinkTarget(std::string_view formula);

} // namespace dnc
