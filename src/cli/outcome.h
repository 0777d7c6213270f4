// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"
#include "cli/summary.h"
#include "core/entry/delivery.h"
#include "upload/journal/journalerror.h"
#include "upload/uploadstop.h"

#include <span>

namespace dnc {

/// The number of problems printed one by one; a report lists all of them.
inline constexpr quint32 problemLimit = 100;

/// False if the requested report cannot be written, as far as that can be known before there is one; prints
/// why. Checked before anything is sent.
[[nodiscard]] bool canReport(const Session &session);

/// Writes the report if one was requested; prints an error and returns false if that fails.
[[nodiscard]] bool report(const Session &session, const EntryStore &entries,
                          std::span<const Delivery> deliveries);

/// The command line for running `command` with the same data folder.
[[nodiscard]] QString commandLineFor(const Session &session, const QString &command);

/// Prints why a command ends early, and returns `code`.
[[nodiscard]] ExitCode fail(const Session &session, const QString &words, ExitCode code = ExitCode::Failed);

/// Why the journal cannot be used, and for a damaged one which command to run next.
[[nodiscard]] QString journalErrorText(const Session &session, const JournalError &error);

/// Prints why the job that was asked for cannot be read, and returns the exit code for that: Usage where the
/// journal has no job of this number.
[[nodiscard]] ExitCode failOverJob(const Session &session, const JournalError &error);

/// The exit code of a command that stopped before its end.
[[nodiscard]] ExitCode exitCodeOf(const Stop &stop);

/// How to send what `verify` did not find on the list.
[[nodiscard]] QString sendMissingHint(const Session &session, JobId job);

/// Prints the numbers, for scripts or for people.
void print(const Session &session, const Summary &summary);

} // namespace dnc
