// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace dnc {

/// The last call of a program, after all of its objects are gone: `status` is that of the process. Where the
/// program is built with mingw-w64 it does not return: Windows ends the other threads before the libraries
/// clean up, and the runtime library waits for a lock that one of those held.
#ifdef __MINGW32__
[[nodiscard]] int endProcess(int status);
#else
[[nodiscard]] inline int endProcess(int status)
{
    return status;
}
#endif

} // namespace dnc
