// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// A domain as mail servers know it: mapped by UTS 46 without its transitional rules, so that a sharp s stays
/// one, each label in lower case and where it needs it as an A-label (RFC 5891). The rules of STD 3, of
/// right-to-left labels and of joiners hold. Empty where `name` (UTF-8) breaks one. Thread-safe.
[[nodiscard]] std::string asciiDomain(std::string_view name);

/// The same domain in its own letters, for the eye; `ascii` itself where it is no such domain. Thread-safe.
[[nodiscard]] std::string readableDomain(std::string_view ascii);

/// Whether `domain` has a label in the form of RFC 5891, which begins with xn--.
[[nodiscard]] bool hasEncodedLabel(std::string_view domain);

} // namespace dnc
