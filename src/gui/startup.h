// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

class QCoreApplication;

namespace dnc {

/// Everything the program writes is for its person alone.
void keepFilesPrivate();

/// Before QApplication: with no display on Linux, and no platform named, draws into memory rather than
/// ending.
void choosePlatform(int argc, char **argv);

/// The token that DNC_DESK_TOKEN holds, or nothing; takes it out of the environment, so that no child
/// inherits it.
[[nodiscard]] QByteArray takeTokenFromEnvironment();

/// Makes texts, numbers and dates speak `language`, or the system's where it is empty.
void speak(QCoreApplication &application, const QString &language);

/// Registers icons and style rules, which a static library does not do by itself.
void registerResources();

} // namespace dnc
