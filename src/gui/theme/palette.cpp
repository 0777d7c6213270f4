// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/theme/palette.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace dnc {

namespace {

struct Token {
    ColorRole role;
    QLatin1StringView name; ///< in the style sheet, behind an @
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

// In the order of ColorRole.
constexpr std::array tokens{
    Token{ColorRole::Text, QLatin1StringView("text"), 0xff1b2027, 0xffe5e9ef, 0xffffffff},
    Token{ColorRole::Quiet, QLatin1StringView("quiet"), 0xff555f6d, 0xffa7b0be, 0xffffffff},
    Token{ColorRole::Disabled, QLatin1StringView("disabled"), 0xff747e8c, 0xff77818e, 0xffa8a8a8},
    Token{ColorRole::DisabledFill, QLatin1StringView("disabledFill"), 0xffe4e8ee, 0xff333943, 0xff000000},
    Token{ColorRole::Accent, QLatin1StringView("accent"), 0xff2456c8, 0xff8ab0ff, 0xff7fd4ff},
    Token{ColorRole::AccentHover, QLatin1StringView("accentHover"), 0xff1e49ad, 0xffa3c1ff, 0xffb3e5ff},
    Token{ColorRole::AccentPress, QLatin1StringView("accentPress"), 0xff193d92, 0xff729cf2, 0xff4fc3ff},
    Token{ColorRole::OnAccent, QLatin1StringView("onAccent"), 0xffffffff, 0xff0d1830, 0xff000000},
    Token{ColorRole::Info, QLatin1StringView("info"), 0xff2456c8, 0xff8ab0ff, 0xff7fd4ff},
    Token{ColorRole::Success, QLatin1StringView("success"), 0xff1a6e33, 0xff66cf8d, 0xff7cf29a},
    Token{ColorRole::Warning, QLatin1StringView("warning"), 0xff845000, 0xfff0bd5c, 0xffffd166},
    Token{ColorRole::Error, QLatin1StringView("error"), 0xffb8231d, 0xffff9d94, 0xffff9a90},
    Token{ColorRole::Practice, QLatin1StringView("practice"), 0xffffd66b, 0xff6b4e00, 0xffffe600},
    Token{ColorRole::OnPractice, QLatin1StringView("onPractice"), 0xff2f2300, 0xfffff1cc, 0xff000000},
    Token{ColorRole::Window, QLatin1StringView("window"), 0xfff5f6f8, 0xff1a1d23, 0xff000000},
    Token{ColorRole::Surface, QLatin1StringView("surface"), 0xffffffff, 0xff21252c, 0xff000000},
    Token{ColorRole::Header, QLatin1StringView("header"), 0xfff8f9fb, 0xff252a32, 0xff000000},
    Token{ColorRole::Raised, QLatin1StringView("raised"), 0xffffffff, 0xff2b3038, 0xff000000},
    Token{ColorRole::Hover, QLatin1StringView("hover"), 0xffeef2f8, 0xff2e343e, 0xff1f1f1f},
    Token{ColorRole::Pressed, QLatin1StringView("pressed"), 0xffe2e8f2, 0xff39414d, 0xff333333},
    Token{ColorRole::Selection, QLatin1StringView("selection"), 0xffdce7fd, 0xff2c3a58, 0xff003a57},
    Token{ColorRole::Hairline, QLatin1StringView("hairline"), 0xffe6e9ee, 0xff2e343d, 0xff6e6e6e},
    Token{ColorRole::Card, QLatin1StringView("card"), 0xffd5dae1, 0xff3a414c, 0xffffffff},
    Token{ColorRole::Control, QLatin1StringView("control"), 0xff7d8797, 0xff788495, 0xffffffff},
    Token{ColorRole::Focus, QLatin1StringView("focus"), 0xff2456c8, 0xff9dbdff, 0xffffe600},
    Token{ColorRole::Track, QLatin1StringView("track"), 0xffdde2e9, 0xff3a414c, 0xff3a3a3a},
    Token{ColorRole::AccentTint, QLatin1StringView("accentTint"), 0xffe6edfd, 0xff28344e, 0xff000000},
    Token{ColorRole::WarningTint, QLatin1StringView("warningTint"), 0xfffff3d9, 0xff3a3019, 0xff000000},
    Token{ColorRole::ErrorTint, QLatin1StringView("errorTint"), 0xfffdebe9, 0xff44282a, 0xff000000},
};

constexpr bool areInOrder()
{
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (size_t(tokens[i].role) != i)
            return false;
    }
    return tokens.size() == size_t(ColorRole::ErrorTint) + 1;
}
static_assert(areInOrder());

QRgb valueOf(const Token &token, Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return token.light;
    case Scheme::Dark:
        return token.dark;
    case Scheme::HighContrast:
        return token.highContrast;
    }
    Q_UNREACHABLE();
}

QColor colorOf(ColorRole role, Scheme scheme)
{
    return QColor::fromRgb(valueOf(tokens[size_t(role)], scheme));
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto channel = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(channel(one.redF(), other.redF()), channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

constexpr double ofText = 4.5; // contrast, as WCAG AA demands

/// As much of the accent as text and links can stand.
QColor selectionOf(const SystemColors &system)
{
    const bool isAccentText = contrast(system.accent, system.window) >= ofText;
    const QColor &weaker = isAccentText ? system.accent : system.text;
    for (const double share : {0.3, 0.2, 0.1}) {
        const QColor selection = mixed(system.window, system.accent, share);
        if (std::min(contrast(system.text, selection), contrast(weaker, selection)) >= ofText)
            return selection;
    }
    return system.window;
}

QColor hoverOf(const SystemColors &system)
{
    return mixed(system.window, system.text, 0.1);
}

/// `color` where it can be read on all backgrounds, else the color of text.
QColor readable(const QColor &color, const SystemColors &system)
{
    const auto isReadable = [&](const QColor &background) { return contrast(color, background) >= ofText; };
    return isReadable(system.window) && isReadable(hoverOf(system)) && isReadable(selectionOf(system))
        ? color
        : system.text;
}

/// The color of `role` in a contrast theme of the system, which has few colors of its own.
QColor colorOf(ColorRole role, const SystemColors &system)
{
    const bool isLight = luminance(system.window) > luminance(system.text);
    switch (role) {
    case ColorRole::Text:
    case ColorRole::Quiet:
    case ColorRole::Card:
    case ColorRole::Control:
        return system.text;
    case ColorRole::Disabled:
        return system.disabled;
    case ColorRole::Accent:
    case ColorRole::AccentHover:
    case ColorRole::AccentPress:
    case ColorRole::Info:
    case ColorRole::Focus:
        return readable(system.accent, system);
    case ColorRole::OnAccent:
        return system.window;
    case ColorRole::Success:
    case ColorRole::Warning:
    case ColorRole::Error:
        return readable(colorOf(role, isLight ? Scheme::Light : Scheme::HighContrast), system);
    case ColorRole::Practice:
    case ColorRole::OnPractice:
        return colorOf(role, Scheme::HighContrast);
    case ColorRole::Hover:
        return hoverOf(system);
    case ColorRole::Pressed:
        return mixed(system.window, system.text, 0.2);
    case ColorRole::Selection:
        return selectionOf(system);
    case ColorRole::Hairline:
        return mixed(system.window, system.text, 0.4);
    case ColorRole::Track:
        return mixed(system.window, system.text, 0.2);
    case ColorRole::Window:
    case ColorRole::Surface:
    case ColorRole::Header:
    case ColorRole::Raised:
    case ColorRole::DisabledFill:
    case ColorRole::AccentTint:
    case ColorRole::WarningTint:
    case ColorRole::ErrorTint:
        return system.window;
    }
    Q_UNREACHABLE();
}

SystemColors systemColorsOf(const QPalette &palette)
{
    return {palette.color(QPalette::Active, QPalette::Window),
            palette.color(QPalette::Active, QPalette::WindowText),
            palette.color(QPalette::Active, QPalette::BrightText),
            palette.color(QPalette::Disabled, QPalette::WindowText)};
}

/// What stands for `@name` in the style sheet.
QString styleValue(QStringView name, const QPalette &palette)
{
    const bool isHighContrast = schemeOf(palette) == Scheme::HighContrast;
    if (name == u"mode")
        return isDark(palette) ? QStringLiteral("dark") : QStringLiteral("light");
    if (name == u"ring")
        return isHighContrast ? QStringLiteral("3px") : QStringLiteral("2px");
    if (name == u"disabledLine")
        return isHighContrast ? QStringLiteral("dashed") : QStringLiteral("solid");
    if (name == u"chosen") // without tints it is filled
        return roleColor(isHighContrast ? ColorRole::Accent : ColorRole::AccentTint, palette).name();
    if (name == u"onChosen")
        return roleColor(isHighContrast ? ColorRole::OnAccent : ColorRole::Text, palette).name();
    const auto token = std::ranges::find_if(tokens, [name](const Token &t) { return t.name == name; });
    Q_ASSERT(token != tokens.end());
    return roleColor(token->role, palette).name();
}

} // namespace

QPalette makePalette(Scheme scheme, const std::optional<SystemColors> &system)
{
    const bool isOfSystem = system && scheme == Scheme::HighContrast;
    const auto color = [&](ColorRole role) {
        return isOfSystem ? colorOf(role, *system) : colorOf(role, scheme);
    };
    QPalette palette(color(ColorRole::Raised), color(ColorRole::Window));
    constexpr std::array roles{std::pair{QPalette::Window, ColorRole::Window},
                               std::pair{QPalette::WindowText, ColorRole::Text},
                               std::pair{QPalette::Base, ColorRole::Surface},
                               std::pair{QPalette::AlternateBase, ColorRole::Header},
                               std::pair{QPalette::Text, ColorRole::Text},
                               std::pair{QPalette::Button, ColorRole::Raised},
                               std::pair{QPalette::ButtonText, ColorRole::Text},
                               std::pair{QPalette::BrightText, ColorRole::Error},
                               std::pair{QPalette::ToolTipBase, ColorRole::Surface},
                               std::pair{QPalette::ToolTipText, ColorRole::Text},
                               std::pair{QPalette::PlaceholderText, ColorRole::Quiet},
                               std::pair{QPalette::Highlight, ColorRole::Selection},
                               std::pair{QPalette::HighlightedText, ColorRole::Text},
                               std::pair{QPalette::Link, ColorRole::Accent},
                               std::pair{QPalette::LinkVisited, ColorRole::Accent},
                               std::pair{QPalette::Mid, ColorRole::Card}};
    for (const auto &[role, ofRole] : roles)
        palette.setColor(role, color(ofRole));
    if (isOfSystem)
        palette.setColor(QPalette::BrightText, system->accent);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::Disabled));
    return palette;
}

Scheme schemeOf(const QPalette &palette)
{
    // In high contrast alone, cards are outlined in the color of text.
    if (palette.color(QPalette::Active, QPalette::Mid)
        == palette.color(QPalette::Active, QPalette::WindowText))
        return Scheme::HighContrast;
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor roleColor(ColorRole role, const QPalette &palette)
{
    const Scheme scheme = schemeOf(palette);
    // BrightText is the accent of a theme of the system, and the color of errors in ours.
    const bool isOurs = scheme != Scheme::HighContrast
        || palette.color(QPalette::Active, QPalette::BrightText) == colorOf(ColorRole::Error, scheme);
    return isOurs ? colorOf(role, scheme) : colorOf(role, systemColorsOf(palette));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, bright] = std::minmax({luminance(a), luminance(b)});
    return (bright + 0.05) / (dark + 0.05);
}

QString makeStyleSheet(const QPalette &palette)
{
    QFile file(QStringLiteral(":/gui/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());
    const auto replacement = [&palette](QStringView name) { return styleValue(name, palette); };
    static const QRegularExpression reference(QStringLiteral("@(\\w+)"));
    QString result;
    qsizetype done = 0;
    for (auto it = reference.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(sheet).mid(done, match.capturedStart() - done);
        result += replacement(match.capturedView(1));
        done = match.capturedEnd();
    }
    result += QStringView(sheet).mid(done);
    return result;
}

} // namespace dnc
