// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/text/visibletext.h"

#include <algorithm>

namespace dnc {

namespace {

/// Unicode's property Bidi_Control.
bool isBidiMark(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

bool isHidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || isBidiMark(c);
}

QString pictureOf(QChar c)
{
    constexpr char16_t controlPictures = 0x2400;
    if (c.unicode() < 0x20)
        return QChar(char16_t(controlPictures + c.unicode()));
    if (c.unicode() == 0x7F)
        return QChar(u'\u2421');
    return QStringLiteral("⟨U+%1⟩").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

QString visibleText(const QString &name)
{
    if (std::ranges::none_of(name, isHidden))
        return name;
    QString visible;
    for (const QChar c : name)
        visible += isHidden(c) ? pictureOf(c) : QString(c);
    return visible;
}

} // namespace dnc
