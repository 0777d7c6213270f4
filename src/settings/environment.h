// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace dnc {

/// The token in DNC_DESK_TOKEN without blanks around it, or nothing. Removes it from the environment, so that
/// no child process inherits it. Call it once, on the main thread, before any other thread or process starts.
[[nodiscard]] QByteArray takeTokenFromEnvironment();

} // namespace dnc
