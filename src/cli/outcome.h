// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"
#include "cli/summary.h"
#include "core/delivery.h"

#include <span>

namespace dnc {

/// Problems printed one by one; a report names all.
inline constexpr quint32 problemLimit = 100;

/// False where the report that was asked for cannot be written, for all that can be told before there is one;
/// says so. Better known before anything is sent.
[[nodiscard]] bool canReport(const Session &session);

/// Writes the report if one was asked for; says so and gives false where it cannot be written.
[[nodiscard]] bool report(const Session &session, const EntryStore &entries,
                          std::span<const Delivery> deliveries);

/// Prints the numbers, for scripts or for people.
void print(const Session &session, const Summary &summary);

} // namespace dnc
