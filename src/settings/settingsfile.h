// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

class QSettings;

namespace dnc {

/// The file in `folder` that holds a person's settings and saved choices.
[[nodiscard]] QString settingsFile(const QString &folder);

/// Lets `write` change it. False if the file could not be written. A new folder gets mode 0700, the file
/// 0600.
[[nodiscard]] bool writeSettings(const QString &folder, const std::function<void(QSettings &)> &write);

} // namespace dnc
