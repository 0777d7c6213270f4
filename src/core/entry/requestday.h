// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// The day on which a person asked to opt out, as the list gives it: of no time zone.
using RequestDay = std::chrono::local_days;

/// `2024-05-31`.
[[nodiscard]] std::string isoDate(RequestDay day);
/// Nothing if `text` is not exactly what isoDate() writes.
[[nodiscard]] std::optional<RequestDay> dayFromIso(std::string_view text);

/// The number of days from Monday to Friday after `from` up to and including `to`; 0 if `to` is not later.
/// Knows no holidays.
[[nodiscard]] int businessDaysBetween(RequestDay from, RequestDay to);

} // namespace dnc
