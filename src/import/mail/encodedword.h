// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// `text` (UTF-8) of a header field with its encoded words, such as `=?utf-8?Q?J=C3=B6rg?=`, decoded (RFC
/// 2047, with the language of RFC 2231 5). White space between two encoded words falls away. Text that is no
/// proper encoded word is kept. Split the addresses of a field before decoding their names, which may contain
/// a comma.
[[nodiscard]] std::string decodeEncodedWords(std::string_view text);

/// The value of a parameter such as `charset` in a field such as Content-Type; empty if there is none. Reads
/// quoted values, and continued and encoded ones (RFC 2231 3 and 4).
[[nodiscard]] std::string parameterOf(std::string_view field, std::string_view name);

} // namespace dnc
