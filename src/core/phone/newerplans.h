// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>

namespace dnc {

/// Whether `number` (a plus and digits) is unknown to libphonenumber only because its metadata may be older
/// than the plan of the country: it fits a plan that changed or grows, and its range is not in the metadata.
/// Thread-safe. A few nanoseconds for a number of another country, some more for known area codes of North
/// America.
[[nodiscard]] bool mayBeOfNewerPlan(std::string_view number);

} // namespace dnc
