// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

class QSettings;

namespace dnc {

/// The file that holds what is kept of a person's choices in `folder`.
[[nodiscard]] QString settingsFile(const QString &folder);

/// Lets `write` change it. False where the file could not be written. A folder made here is 0700, the file is
/// 0600.
[[nodiscard]] bool writeSettings(const QString &folder, const std::function<void(QSettings &)> &write);

} // namespace dnc
