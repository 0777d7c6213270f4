// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/theme/palette.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace dnc {

namespace {

struct Shades {
    QRgb window, base, alternate, text, quiet, disabled, line, button, highlight, accent, onAccent;
    QRgb info, success, warning, error, practice, onPractice;
    QRgb control, accentTint, warningTint, errorTint;
};

constexpr Shades lightShades{0xfff5f6f8, 0xffffffff, 0xfffafbfc, 0xff1b2027, 0xff555f6d, 0xff9aa2ad,
                             0xffd5dae1, 0xffffffff, 0xffe3ebfd, 0xff2456c8, 0xffffffff, 0xff2456c8,
                             0xff1a6e33, 0xff845000, 0xffb8231d, 0xffffd66b, 0xff2f2300, 0xff7d8797,
                             0xffe6edfd, 0xfffff3d9, 0xfffdebe9};
constexpr Shades darkShades{0xff1a1d23, 0xff21252c, 0xff252a32, 0xffe5e9ef, 0xffa7b0be, 0xff6b7480,
                            0xff3a414c, 0xff2b3038, 0xff2c3a58, 0xff8ab0ff, 0xff0d1830, 0xff9dbdff,
                            0xff66cf8d, 0xfff0bd5c, 0xffff9d94, 0xff6b4e00, 0xfffff1cc, 0xff788495,
                            0xff28344e, 0xff3a3019, 0xff44282a};

const Shades &shades(bool dark)
{
    return dark ? darkShades : lightShades;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QPalette makePalette(bool dark)
{
    const Shades &s = shades(dark);
    QPalette palette(QColor::fromRgb(s.button), QColor::fromRgb(s.window));
    const std::array roles{std::pair{QPalette::Window, s.window},
                           std::pair{QPalette::WindowText, s.text},
                           std::pair{QPalette::Base, s.base},
                           std::pair{QPalette::AlternateBase, s.alternate},
                           std::pair{QPalette::Text, s.text},
                           std::pair{QPalette::Button, s.button},
                           std::pair{QPalette::ButtonText, s.text},
                           std::pair{QPalette::BrightText, s.error},
                           std::pair{QPalette::ToolTipBase, s.base},
                           std::pair{QPalette::ToolTipText, s.text},
                           std::pair{QPalette::PlaceholderText, s.quiet},
                           std::pair{QPalette::Highlight, s.highlight},
                           std::pair{QPalette::HighlightedText, s.text},
                           std::pair{QPalette::Link, s.accent},
                           std::pair{QPalette::LinkVisited, s.accent},
                           std::pair{QPalette::Mid, s.line}};
    for (const auto &[role, color] : roles)
        palette.setColor(role, QColor::fromRgb(color));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(s.disabled));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor roleColor(ColorRole role, const QPalette &palette)
{
    const Shades &s = shades(isDark(palette));
    switch (role) {
    case ColorRole::Text:
        return s.text;
    case ColorRole::Quiet:
        return s.quiet;
    case ColorRole::Accent:
        return s.accent;
    case ColorRole::OnAccent:
        return s.onAccent;
    case ColorRole::Info:
        return s.info;
    case ColorRole::Success:
        return s.success;
    case ColorRole::Warning:
        return s.warning;
    case ColorRole::Error:
        return s.error;
    case ColorRole::Practice:
        return s.practice;
    case ColorRole::OnPractice:
        return s.onPractice;
    case ColorRole::Control:
        return s.control;
    case ColorRole::AccentTint:
        return s.accentTint;
    case ColorRole::WarningTint:
        return s.warningTint;
    case ColorRole::ErrorTint:
        return s.errorTint;
    }
    Q_UNREACHABLE();
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, bright] = std::minmax(luminance(a), luminance(b));
    return (bright + 0.05) / (dark + 0.05);
}

QString makeStyleSheet(const QPalette &palette)
{
    QFile file(QStringLiteral(":/gui/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const Shades &s = shades(isDark(palette));
    const std::array names{std::pair{"@window", s.window},       std::pair{"@base", s.base},
                           std::pair{"@alternate", s.alternate}, std::pair{"@text", s.text},
                           std::pair{"@quiet", s.quiet},         std::pair{"@disabled", s.disabled},
                           std::pair{"@line", s.line},           std::pair{"@button", s.button},
                           std::pair{"@highlight", s.highlight}, std::pair{"@onAccent", s.onAccent},
                           std::pair{"@accent", s.accent},       std::pair{"@info", s.info},
                           std::pair{"@success", s.success},     std::pair{"@warning", s.warning},
                           std::pair{"@error", s.error},         std::pair{"@onPractice", s.onPractice},
                           std::pair{"@practice", s.practice},   std::pair{"@control", s.control}};
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1StringView(name), QColor::fromRgb(color).name());
    return sheet.replace(QStringLiteral("@mode"),
                         isDark(palette) ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace dnc
