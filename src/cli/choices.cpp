// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/choices.h"

#include "core/parsedidentifier.h"
#include "core/rules/rules.h"
#include "settings/preferences.h"

namespace dnc {

Choices choose(const Arguments &arguments)
{
    Choices choices;
    choices.dataFolder = arguments.dataFolder.isEmpty() ? defaultDataFolder() : arguments.dataFolder;
    const Preferences preferences = loadPreferences(choices.dataFolder);
    choices.endpoint = arguments.endpoint.value_or(preferences.endpoint);
    choices.account = arguments.account.value_or(preferences.account);
    choices.reserve = arguments.reserve.value_or(preferences.reserve);
    choices.retentionDays = arguments.retentionDays.value_or(preferences.retentionDays);
    choices.pauseActiveProspects = preferences.pauseActiveProspects && !arguments.keepProspectsActive;
    const QString region = arguments.region.value_or(preferences.region);
    choices.region = region.isEmpty() ? RuleContext{}.region : region.toStdString();
    return choices;
}

} // namespace dnc
