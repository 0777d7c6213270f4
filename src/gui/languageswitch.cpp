// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/languageswitch.h"

#include "gui/settings/settingscontroller.h"
#include "gui/startup.h"

#include <QCoreApplication>

#include <utility>

namespace dnc {

void followLanguage(SettingsController &settings, const QString &ofSession)
{
    const auto use = [](const QString &language) {
        installTranslations(*QCoreApplication::instance(), language);
    };
    QObject::connect(&settings, &SettingsController::languagePreviewed, &settings, use);
    QObject::connect(&settings, &SettingsController::previewEnded, &settings, [use, &settings, ofSession] {
        use(ofSession.isEmpty() ? settings.preferences().language : ofSession);
    });
    QObject::connect(&settings, &SettingsController::changed, &settings,
                     [use, known = settings.preferences().language](const Preferences &preferences) mutable {
                         if (std::exchange(known, preferences.language) != preferences.language)
                             use(preferences.language);
                     });
}

} // namespace dnc
