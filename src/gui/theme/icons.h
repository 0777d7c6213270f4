// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/theme/palette.h"

#include <QIcon>
#include <QString>

namespace dnc {

/// The icon `name` from the resources, a mask that is filled with the color of `role` at the requested size
/// and scale. Follows changes of the application palette. An unknown `name` gives an empty icon.
[[nodiscard]] QIcon icon(const QString &name, ColorRole role = ColorRole::Text);

/// The application icon.
[[nodiscard]] QIcon appIcon();

} // namespace dnc
