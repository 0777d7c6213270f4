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

/// Sets the language of texts, numbers and dates to `language` (such as `de`), or to the system language if
/// empty.
void installTranslations(QCoreApplication &application, const QString &language);

/// Registers the icon and theme resources, which a static library does not do automatically.
void registerResources();

} // namespace dnc
