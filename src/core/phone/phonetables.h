// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/phone/phonereading.h"

#include <optional>
#include <string_view>

namespace dnc {

/// What readByLibrary() answers, without asking the library: from automata that are compiled of its own
/// metadata, those of a country calling code when the first number of it comes. Nothing where the answer is
/// not plain, and for every number of a code whose automata did not answer like the library when they were
/// tried with its examples. Thread-safe; well under 1 us a number, some ms for the first of a code.
[[nodiscard]] std::optional<PhoneResult> readByTables(std::string_view text, std::string_view region);

/// How far the tables go.
struct PhoneTablesExtent {
    size_t codes = 0; ///< country calling codes that the library knows
    size_t compiled = 0; ///< those whose automata agree with it
    size_t bytes = 0; ///< that the automata take
};

/// Compiles the tables of all codes now, as tests and measurements need it.
[[nodiscard]] PhoneTablesExtent compileAllPhoneTables();

} // namespace dnc
