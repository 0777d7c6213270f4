// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/journal.h"

#include <functional>

namespace dnc {

class SettingsDialog;

/// Shows in `dialog` which kinds of answer confirm because samples or a person said so, and revokes what is
/// revoked there, at once. `journal` gives the open journal, or null; it must work as long as the dialog
/// does. GUI thread.
void showAcceptedAnswers(SettingsDialog &dialog, const std::function<Journal *()> &journal);

} // namespace dnc
