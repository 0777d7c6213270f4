// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"

#include <string>

namespace dnc {

/// What command line and preferences say together; the command line wins.
struct Choices {
    QString dataFolder;
    QUrl endpoint;
    QString account;
    std::string region;
    int reserve = 0;
    int retentionDays = 0; ///< 0: for ever
    bool pauseActiveProspects = true;
};

/// Reads the preferences of the data folder; writes nothing.
[[nodiscard]] Choices choose(const Arguments &arguments);

} // namespace dnc
