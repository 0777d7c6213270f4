// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/theme/palette.h"

#include <QIcon>
#include <QString>

namespace dnc {

/// The icon `name` of the program in the colour of `tone`: drawn from its SVG at the size and scale that is
/// asked for, and following the palette when it changes. An unknown name draws nothing.
[[nodiscard]] QIcon icon(const QString &name, ColorRole tone = ColorRole::Text);

/// The program's own icon.
[[nodiscard]] QIcon appIcon();

} // namespace dnc
