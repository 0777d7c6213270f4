// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "settings/preferences.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace dnc {

/// How the program was started. A value.
struct CommandLine {
    bool practice = false;
    bool help = false;
    bool version = false;
    QString dataFolder; ///< empty: the usual one
    QString demoFolder; ///< not empty: run the demonstration, and put its pictures there
    QString language; ///< empty: the system's
    std::optional<Theme> theme; ///< for this session only
    QStringList files;
};

/// Reads `arguments`, the program's name first; or says what is wrong with them. The token is never among
/// them.
[[nodiscard]] Result<CommandLine, QString> readCommandLine(const QStringList &arguments);
[[nodiscard]] QString commandLineHelp();

} // namespace dnc
