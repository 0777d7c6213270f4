// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// The login name of whoever this process runs as, whatever the environment says; a number where the system
/// has no name for it, and empty where it does not tell. Main thread only: getpwuid() is not reentrant.
[[nodiscard]] QString userName();

} // namespace dnc
