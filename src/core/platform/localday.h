// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace dnc {

/// Today by this computer's clock and time zone.
[[nodiscard]] std::chrono::local_days localToday();

} // namespace dnc
