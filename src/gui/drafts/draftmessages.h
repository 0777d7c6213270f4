// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "draft/draft.h"
#include "gui/widgets/banner.h"
#include "upload/journal/journalerror.h"

#include <QStringList>

namespace dnc {

// What the window says about unsent lists. Translated.

/// One line: rows, files, time.
[[nodiscard]] QString menuText(const DraftInfo &info);
[[nodiscard]] Message restoredMessage(const DraftInfo &info);
/// It was not shown, because another list came first.
[[nodiscard]] Message keptMessage(const DraftInfo &info);
/// `files`: where the damaged ones are now.
[[nodiscard]] Message damagedMessage(const QStringList &files);
[[nodiscard]] Message notSavedMessage(const JournalError &error);

} // namespace dnc
