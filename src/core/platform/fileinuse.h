// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// Whether another program keeps `path` open in a way that forbids replacing it, as Excel does on Windows.
/// Always false on other systems, which have no such lock. Any thread.
[[nodiscard]] bool isFileInUse(const QString &path);

} // namespace dnc
