// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// The bytes of a digest in `text`: MD5, SHA-1 or SHA-2 in hexadecimal or base64, with or without a prefix
/// such as `sha256:` or `0x`. Nothing if the text has no such form. A random id may have it as well.
[[nodiscard]] std::optional<std::string> digestBytes(std::string_view text);

/// Whether `text` is a digest in hexadecimal, without a prefix.
[[nodiscard]] bool isHexDigest(std::string_view text);

/// Whether digestBytes() has a value. Most texts are refused by their length.
[[nodiscard]] bool isDigest(std::string_view text);

} // namespace dnc
