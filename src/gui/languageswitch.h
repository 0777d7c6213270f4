// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

class SettingsController;

/// Shows all texts in the language of the settings as soon as a person chooses it there, also while the
/// settings are open. `ofSession` (from the command line, or empty) holds until then. GUI thread.
void followLanguage(SettingsController &settings, const QString &ofSession);

} // namespace dnc
