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

/// What stands for `@name` in the style sheet.
QString styleValue(QStringView name, Scheme scheme)
{
    const bool isHighContrast = scheme == Scheme::HighContrast;
    if (name == u"mode")
        return scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
    if (name == u"ring")
        return isHighContrast ? QStringLiteral("3px") : QStringLiteral("2px");
    if (name == u"disabledLine")
        return isHighContrast ? QStringLiteral("dashed") : QStringLiteral("solid");
    if (name == u"chosen") // without tints it is filled
        return colorOf(isHighContrast ? ColorRole::Accent : ColorRole::AccentTint, scheme).name();
    if (name == u"onChosen")
        return colorOf(isHighContrast ? ColorRole::OnAccent : ColorRole::Text, scheme).name();
    const auto token = std::ranges::find_if(tokens, [name](const Token &t) { return t.name == name; });
    Q_ASSERT(token != tokens.end());
    return colorOf(token->role, scheme).name();
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QPalette makePalette(Scheme scheme)
{
    QPalette palette(colorOf(ColorRole::Raised, scheme), colorOf(ColorRole::Window, scheme));
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
    for (const auto &[role, color] : roles)
        palette.setColor(role, colorOf(color, scheme));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colorOf(ColorRole::Disabled, scheme));
    return palette;
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == colorOf(ColorRole::Window, Scheme::HighContrast))
        return Scheme::HighContrast;
    return window.lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

bool isDark(const QPalette &palette)
{
    return schemeOf(palette) != Scheme::Light;
}

QColor roleColor(ColorRole role, const QPalette &palette)
{
    return colorOf(role, schemeOf(palette));
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
    const Scheme scheme = schemeOf(palette);
    const auto replacement = [scheme](QStringView name) { return styleValue(name, scheme); };
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
