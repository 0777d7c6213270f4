// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QCoreApplication;

namespace dnc {

/// Everything the program writes is for its person alone.
void keepFilesPrivate();

/// Before QApplication: with no display on Linux, and no platform named, draws into memory rather than
/// ending.
void choosePlatform(int argc, char **argv);

/// Makes texts, numbers and dates speak `language`, or the system's where it is empty.
void installTranslations(QCoreApplication &application, const QString &language);

/// Registers icons and style rules, which a static library does not do by itself.
void registerResources();

} // namespace dnc
