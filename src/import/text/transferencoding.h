// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

namespace dnc {

/// The bytes of one line of quoted-printable text (RFC 2045 6.7) without its line break. Signs that are not
/// encoded properly are kept. `isOpen` becomes true if the line ends in a soft break and continues.
[[nodiscard]] std::string decodeQuotedPrintable(std::string_view line, bool &isOpen);

/// The bytes of base64 text (RFC 2045 6.8), without regard to other signs in it, up to the first that cannot
/// be decoded.
[[nodiscard]] std::string decodeBase64(std::string_view text);

/// `bytes` in `charset` as UTF-8. Bytes that do not fit it, or an unknown name, are read as UTF-8 if they are
/// that, otherwise as windows-1252; bytes without a letter there become `?`.
[[nodiscard]] std::string decodeCharset(std::string_view bytes, std::string_view charset);

} // namespace dnc
