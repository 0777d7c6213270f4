// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

class QSettings;

namespace dnc {

/// The file in `folder` that holds a person's settings and saved choices.
[[nodiscard]] QString settingsFile(const QString &folder);

/// Whether it can be read, or does not exist yet. Its values are unknown otherwise.
[[nodiscard]] bool areSettingsReadable(const QString &folder);

/// Lets `write` change it. False if the file could not be written, or if it is there and cannot be read: it
/// is left as it is then. A new folder gets mode 0700, the file 0600.
[[nodiscard]] bool writeSettings(const QString &folder, const std::function<void(QSettings &)> &write);

/// Renames a file that is no settings file to `settings.ini.damaged`, with a number if there is one already,
/// so that settings can be written again. False if that is not possible, or if the file may not be read: what
/// nobody could look at stays where it is.
[[nodiscard]] bool putSettingsAside(const QString &folder);

} // namespace dnc
