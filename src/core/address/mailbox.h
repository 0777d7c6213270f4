// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Whether another spelling of `address` (normalized) would be plainer: it has capitals or a tag before its
/// @, or dots that Gmail ignores. A few nanoseconds.
[[nodiscard]] bool hasPlainerForm(std::string_view address);

/// One text for all addresses (normalized) that may lead to the mailbox of `address`: without case, plus tag
/// (RFC 5233) and, at Gmail, dots. They need not lead to the same one, so never send it instead.
[[nodiscard]] std::string foldedMailbox(std::string_view address);

} // namespace dnc
