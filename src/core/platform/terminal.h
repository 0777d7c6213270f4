// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdio>

namespace dnc {

// The standard streams of a terminal program. Main thread.

/// Makes the streams carry the same bytes on every system. On Windows: no CR is added to a line end and none
/// is removed, and a console shows UTF-8 and obeys escape sequences. Call it before anything is read or
/// written.
void prepareStandardStreams();

/// Whether a person reads `stream`, rather than a file or another program.
[[nodiscard]] bool isTerminal(std::FILE *stream);

} // namespace dnc
