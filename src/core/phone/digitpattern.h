// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>
#include <vector>

namespace dnc {

/// A regular expression over the ten digits as a set of positions: each matches one digit of the text and
/// knows its successors (Glushkov's construction, which has no empty transitions). Position 0 is the start.
struct DigitPattern {
    struct Position {
        quint16 digits = 0; ///< one bit for each digit allowed here; endOfText for `$`
        bool isLast = false; ///< whether the text may end after it
        std::vector<quint16> next; ///< ascending, without repeats
    };
    static constexpr quint16 endOfText = 1U << 10U;

    std::vector<Position> positions;
    bool matchesPrefixes = false; ///< whether a text matches if one of its prefixes does
};

/// Parses the subset of syntax that libphonenumber's metadata uses: digits, `\d`, `[0-9]` sets, groups, `|`,
/// `?`, `{n}`, `{n,m}` and `$`. Nothing for anything else, including unbounded repetition: a parsed pattern
/// matches texts of bounded length.
[[nodiscard]] std::optional<DigitPattern> parseDigitPattern(std::string_view expression);

} // namespace dnc
