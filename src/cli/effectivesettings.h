// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"
#include "settings/preferences.h"

#include <string>

namespace dnc {

/// The preferences with the options of the command line applied.
struct EffectiveSettings {
    QString dataFolder;
    QUrl endpoint;
    QString account;
    std::string region;
    int reserve = 0;
    int retentionDays = 0; ///< 0: never remove
    int draftDays = 0; ///< the same for unsent lists
    int requestDays = 0; ///< business days after which a request is old
    bool pauseActiveProspects = true;
    Preferences preferences; ///< without the options
    Policy policy;
};

/// Reads the preferences of the data folder; writes nothing.
[[nodiscard]] EffectiveSettings effectiveSettings(const Arguments &arguments);

} // namespace dnc
