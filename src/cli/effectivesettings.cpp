// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/effectivesettings.h"

#include "core/parsedidentifier.h"
#include "core/rules/rules.h"

namespace dnc {

EffectiveSettings effectiveSettings(const Arguments &arguments)
{
    EffectiveSettings settings;
    settings.dataFolder = arguments.dataFolder.isEmpty() ? defaultDataFolder() : arguments.dataFolder;
    settings.policy = readPolicy();
    settings.preferences = loadPreferences(settings.dataFolder, settings.policy);
    const Preferences &preferences = settings.preferences;
    settings.endpoint = arguments.endpoint.value_or(preferences.endpoint);
    settings.account = arguments.account.value_or(preferences.account);
    settings.reserve = arguments.reserve.value_or(preferences.reserve);
    settings.retentionDays = arguments.retentionDays.value_or(preferences.retentionDays);
    settings.draftDays = preferences.draftDays;
    settings.requestDays = preferences.requestDays;
    settings.pauseActiveProspects = preferences.pauseActiveProspects && !arguments.keepProspectsActive;
    const QString region = arguments.region.value_or(preferences.region);
    settings.region = region.isEmpty() ? RuleContext{}.region : region.toStdString();
    return settings;
}

} // namespace dnc
