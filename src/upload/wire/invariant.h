// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace dnc {

/// Returns `condition`, which only a fault of this program can break, and logs `rule` where it is broken. In
/// release builds, too: whoever asks must stop instead of going on. Any thread.
[[nodiscard]] bool holds(bool condition, const char *rule);

} // namespace dnc
