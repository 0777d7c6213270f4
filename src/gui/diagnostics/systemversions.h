// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/diagnostics/diagnostics.h"

#include <vector>

namespace dnc {

/// The program, the system, and the libraries that tell their version at run time. Main thread.
[[nodiscard]] std::vector<Diagnostics::Version> systemVersions();

} // namespace dnc
