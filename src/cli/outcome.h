// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"
#include "cli/summary.h"
#include "core/entry/delivery.h"
#include "upload/journal/journalerror.h"

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

/// How a person calls the program with `command` on the same data folder.
[[nodiscard]] QString callOf(const Session &session, const QString &command);

/// Why the journal cannot be used, and for a damaged one what to call next.
[[nodiscard]] QString journalWords(const Session &session, const JournalError &error);

/// Prints the numbers, for scripts or for people.
void print(const Session &session, const Summary &summary);

} // namespace dnc
