// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entry.h"
#include "gui/theme/palette.h"

#include <QIcon>

namespace dnc {

/// How a status looks, everywhere in the window. Its word comes from statusLabel().
[[nodiscard]] ColorRole statusTone(EntryStatus status);
[[nodiscard]] QString statusIconName(EntryStatus status);
[[nodiscard]] QIcon statusIcon(EntryStatus status);

} // namespace dnc
