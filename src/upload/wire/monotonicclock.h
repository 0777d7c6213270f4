// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <functional>

namespace dnc {

/// A clock that never goes back: milliseconds since some moment in the past.
using Clock = std::function<std::chrono::milliseconds()>;

/// Time since the computer was started, including the time for which it was suspended: after a night asleep a
/// wait of a minute is over. Setting the wall clock does not change it. QElapsedTimer and QTimer do not count
/// suspended time on Linux and macOS. Any thread.
[[nodiscard]] std::chrono::milliseconds sinceBoot();

} // namespace dnc
