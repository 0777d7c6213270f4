// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/textdirection.h"

#include <QLineEdit>

#include <algorithm>

namespace dnc {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar rightToLeftIsolate(0x2067);
constexpr QChar popIsolate(0x2069);

} // namespace

QString leftToRight(const QString &text)
{
    return leftToRightIsolate + text + popIsolate;
}

QString isolated(const QString &text)
{
    const bool isRightToLeft = std::ranges::any_of(
        text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    return (isRightToLeft ? rightToLeftIsolate : leftToRightIsolate) + text + popIsolate;
}

void editLeftToRight(QLineEdit &editor)
{
    const bool isMirrored = editor.layoutDirection() == Qt::RightToLeft;
    editor.setLayoutDirection(Qt::LeftToRight);
    editor.setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace dnc
