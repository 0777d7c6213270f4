// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPalette>

namespace dnc {

/// A colour with a meaning. Colour is never the only signal: an icon and a word always stand beside it.
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
    OnPractice
};

/// The calm light or dark palette of the program.
[[nodiscard]] QPalette makePalette(bool dark);

[[nodiscard]] bool isDark(const QPalette &palette);

/// The colour of `tone` beside `palette`. All but the On… tones reach WCAG AA (4.5 to 1) on its base, window
/// and highlight; OnAccent does on Accent, OnPractice on Practice.
[[nodiscard]] QColor roleColor(ColorRole tone, const QPalette &palette);

/// WCAG 2.1 contrast of two opaque colours, 1..21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The few rules that Fusion lacks, in the colours of `palette`.
[[nodiscard]] QString makeStyleSheet(const QPalette &palette);

} // namespace dnc
