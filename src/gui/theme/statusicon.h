// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entry.h"
#include "gui/theme/palette.h"

#include <QIcon>

namespace dnc {

/// Color and icon of a status. Its text is statusLabel().
[[nodiscard]] ColorRole statusColorRole(EntryStatus status);
[[nodiscard]] QString statusIconName(EntryStatus status);
[[nodiscard]] QIcon statusIcon(EntryStatus status);

} // namespace dnc
