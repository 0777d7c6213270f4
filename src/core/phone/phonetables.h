// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/phone/phonenumber.h"

#include <optional>
#include <string_view>

namespace dnc {

/// The result of parseWithLibrary() without calling the library: from automata compiled from its own
/// metadata, one calling code at a time when its first number is parsed. Nothing if the result is uncertain,
/// and for all numbers of a code whose automata failed the check against the library's example numbers.
/// Thread-safe; well under 1 us per number, some ms for the first of a code.
[[nodiscard]] std::optional<PhoneResult> parseWithTables(std::string_view text, std::string_view region);

/// Whether parseWithTables() gives a plus and the same digits, calling code first, for a plus and `digits`.
[[nodiscard]] bool isInTables(std::string_view digits);

/// Coverage of the tables.
struct PhoneTablesExtent {
    size_t codes = 0; ///< country calling codes that the library knows
    size_t compiled = 0; ///< those whose automata agree with it
    size_t bytes = 0; ///< used by the automata
};

/// Compiles the tables of all codes now, for tests and benchmarks.
[[nodiscard]] PhoneTablesExtent compileAllPhoneTables();

} // namespace dnc
