// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>

namespace dnc {

/// Detects the separator of `text` by `sep=` on its first line, otherwise by which of `, ; tab |` splits its
/// first rows most evenly, respecting quotes. noSeparator if most rows would stay whole: a list of one value
/// per line. Commas inside a Sales Navigator link and digit group separators are not counted.
[[nodiscard]] char detectSeparator(std::string_view text);

} // namespace dnc
