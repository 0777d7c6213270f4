// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QCoreApplication;

namespace dnc {

/// Restricts the permissions of all files that are created later to the current user.
void keepFilesPrivate();

/// Chooses the offscreen platform on Linux if there is no display and no platform was requested. Call it
/// before creating QApplication.
void choosePlatform(int argc, char **argv);

/// Sets the language of texts, numbers and dates to `language` (such as `de`), or to that of the system if
/// empty, and the direction of the windows to that of its script. Windows that exist get a LanguageChange
/// event. Numbers and dates follow the country of the system. GUI thread.
void installTranslations(QCoreApplication &application, const QString &language);

/// Registers the icon and theme resources, which a static library does not do automatically.
void registerResources();

} // namespace dnc
