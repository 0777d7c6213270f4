// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// The version of ICU that the program runs with, such as `72.1`.
[[nodiscard]] QString icuVersion();

} // namespace dnc
