// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPalette>

#include <optional>

namespace dnc {

/// What the colors are made for.
enum class Scheme : quint8 { Light, Dark, HighContrast };

/// A color with a meaning. Color is never the only signal: an icon and a word always accompany it.
enum class ColorRole : quint8 {
    Text,
    Quiet, ///< secondary text
    Disabled, ///< text of what cannot be used
    DisabledFill, ///< background of a disabled primary button
    Accent,
    AccentHover,
    AccentPress,
    OnAccent,
    Info,
    Success,
    Warning,
    Error,
    Practice,
    OnPractice,
    Window, ///< behind cards
    Surface, ///< cards, tables, fields
    Header, ///< headers of a table
    Raised, ///< buttons
    Hover,
    Pressed,
    Selection,
    Hairline, ///< grid and divider: decoration only
    Card, ///< outline of a card: decoration only
    Control, ///< border of buttons and fields
    Focus, ///< ring around what has the keyboard focus
    Track, ///< groove of a progress bar
    AccentTint, ///< background of what is chosen
    WarningTint, ///< background of a value with a warning
    ErrorTint, ///< background of a value with an issue
};

/// The colors of a contrast theme that a person has chosen for the whole system.
struct SystemColors {
    QColor window;
    QColor text;
    QColor accent; ///< links
    QColor disabled;

    bool operator==(const SystemColors &) const = default;
};

/// `system` replaces the colors of Scheme::HighContrast.
[[nodiscard]] QPalette makePalette(Scheme scheme, const std::optional<SystemColors> &system = {});

/// The scheme that `palette` was made for.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
/// Whether `palette` has light text on dark backgrounds.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The color of `role` in the scheme of `palette`. The colors of text have WCAG AA contrast (4.5:1) on
/// Window, Surface, Header and Selection, OnAccent and OnPractice on Accent and Practice. Text, Quiet and the
/// color of a tint have it on the tints. Control has 3:1 on Surface, Focus on each background.
[[nodiscard]] QColor roleColor(ColorRole role, const QPalette &palette);

/// WCAG 2.1 contrast ratio of two opaque colors, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The application style sheet in the colors of `palette`.
[[nodiscard]] QString makeStyleSheet(const QPalette &palette);

} // namespace dnc
