// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// The version of DNC Desk, such as `0.1.0`: the one of CMakeLists.txt.
[[nodiscard]] QString programVersion();

} // namespace dnc
