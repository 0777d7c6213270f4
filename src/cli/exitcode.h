// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace dnc {

/// What the program tells the script that called it. Part of the contract: numbers never change their
/// meaning.
enum class ExitCode : int {
    Done = 0, ///< all well
    Failed =
        1, ///< anything that has no number of its own: unreadable file, unusable journal, unwritable report
    Usage = 2, ///< the command line cannot be carried out as it stands; nothing was done
    Incomplete = 3, ///< finished, but some rows are invalid or were rejected
    Refused = 4, ///< stopped: the token or the account was refused, or there is no token
    Stopped = 5, ///< stopped: `resume` goes on from there
};

} // namespace dnc
