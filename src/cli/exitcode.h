// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace dnc {

/// The exit code of the program. Part of the contract with scripts: numbers never change their meaning.
enum class ExitCode : int {
    Done = 0, ///< success
    Failed = 1, ///< any error without a code of its own: unreadable file, unusable journal, unwritable report
    Usage = 2, ///< the command line is invalid or leaves a question open; nothing was done
    Incomplete = 3, ///< finished, but some rows are invalid or were rejected
    Refused = 4, ///< stopped: the token or the account was refused, or there is no token
    Stopped = 5, ///< stopped: `resume` continues
};

} // namespace dnc
