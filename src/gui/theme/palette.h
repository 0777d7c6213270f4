// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPalette>

namespace dnc {

/// A color with a meaning. Color is never the only signal: an icon and a word always accompany it.
enum class ColorRole : quint8 {
    Text,
    Quiet,
    Accent,
    OnAccent,
    Info,
    Success,
    Warning,
    Error,
    Practice,
    OnPractice,
    Control, ///< border of buttons and fields
    AccentTint, ///< background of what is chosen
    WarningTint, ///< background of a value with a warning
    ErrorTint, ///< background of a value with an issue
};

/// The application palette, dark or light.
[[nodiscard]] QPalette makePalette(bool dark);

[[nodiscard]] bool isDark(const QPalette &palette);

/// The color of `role` that goes with `palette`. Has WCAG AA contrast (4.5:1) on the base, window and
/// highlight colors of `palette`, except for OnAccent and OnPractice, which have it on Accent and Practice,
/// and Control, which has 3:1 on the base color. Text, Quiet and the color of a tint have it on the tints.
[[nodiscard]] QColor roleColor(ColorRole role, const QPalette &palette);

/// WCAG 2.1 contrast ratio of two opaque colors, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The application style sheet in the colors of `palette`.
[[nodiscard]] QString makeStyleSheet(const QPalette &palette);

} // namespace dnc
