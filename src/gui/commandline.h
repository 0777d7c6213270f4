// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "settings/preferences.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace dnc {

/// The parsed command line of the desktop application.
struct CommandLine {
    bool practice = false;
    bool help = false;
    bool version = false;
    QString dataFolder; ///< empty: the default folder
    QString demoFolder; ///< not empty: run the demonstration and save its screenshots there
    QString language; ///< empty: the system language
    std::optional<Theme> theme; ///< for this session only
    QStringList files;
};

/// Parses `arguments`, the program name first. The error is a sentence for the person. The token is never an
/// argument.
[[nodiscard]] Result<CommandLine, QString> readCommandLine(const QStringList &arguments);
[[nodiscard]] QString commandLineHelp();

} // namespace dnc
