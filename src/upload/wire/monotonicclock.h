// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <functional>

namespace dnc {

/// A clock that only moves on. Milliseconds since any moment in the past.
using Clock = std::function<std::chrono::milliseconds()>;

/// Time since the computer was started, with the time for which it was suspended: setting the wall clock does
/// not touch it, and after a night asleep a wait of a minute is over. QElapsedTimer and QTimer stand still
/// meanwhile on Linux and macOS. Any thread.
[[nodiscard]] std::chrono::milliseconds sinceBoot();

} // namespace dnc
