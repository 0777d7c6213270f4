// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// The person's own address in one that a mail server or a program made of it: SRS, BATV, VERP, a guest of
/// Microsoft 365 (`#EXT#`), and the addresses of a Salesforce sandbox. Empty for any other address.
[[nodiscard]] std::string personBehind(std::string_view address);

/// Whether an address belongs to a mail program and names no person: bounces and subscriptions of a mailing
/// list, a Message-ID (RFC 5322, 3.6.4) taken for an address. Cheap.
[[nodiscard]] bool isMachineMailbox(std::string_view local);

/// The same for the hosts whose addresses are all made by programs, such as `mail.gmail.com`.
[[nodiscard]] bool isMachineHost(std::string_view domain);

/// An address that begins with a sign, or a word and a sign, which an address may have but few do, without
/// it: `#jane@x.com`, `name=jane@x.com`, `3Djane@x.com`. Empty for any other address.
[[nodiscard]] std::string withoutStraySign(std::string_view address);

/// The same for UTF-8 that was read as Latin-1 or windows-1252, such as `josÃ©@x.com`. Empty for any other.
[[nodiscard]] std::string withoutMojibake(std::string_view address);

} // namespace dnc
