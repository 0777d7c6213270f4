// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>
#include <vector>

namespace dnc {

/// A regular expression over the ten digits as its positions: each stands for one digit of the text, and
/// knows which may come next (Glushkov's construction, which has no empty steps). Position 0 is the start.
struct DigitPattern {
    struct Position {
        quint16 digits = 0; ///< one bit for each digit that may stand here; endOfText for `$`
        bool isLast = false; ///< whether the text may end behind it
        std::vector<quint16> next; ///< in order, each once
    };
    static constexpr quint16 endOfText = 1U << 10U;

    std::vector<Position> positions;
    bool takesBeginnings = false; ///< whether a text matches when some beginning of it does
};

/// Reads what libphonenumber's metadata is written in: digits, `\d`, `[0-9]` sets, groups, `|`, `?`, `{n}`,
/// `{n,m}` and `$`. Nothing for any other sign, and for repetition without an end: what is read here matches
/// texts of bounded length.
[[nodiscard]] std::optional<DigitPattern> parseDigitPattern(std::string_view expression);

} // namespace dnc
