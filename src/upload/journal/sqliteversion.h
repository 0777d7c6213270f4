// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// The version of SQLite that the program runs with, such as `3.40.1`.
[[nodiscard]] QString sqliteVersion();

} // namespace dnc
