// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/wideencoding.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr qsizetype zerosSample = 64 << 10;

/// No character is beyond U+10FFFF: of four bytes the highest is zero, and the next hardly anything. UTF-16
/// has letters there.
QByteArray utf32ByZeros(QByteArrayView bytes)
{
    constexpr qsizetype unit = 4;
    constexpr uchar lastPlane = 0x10;
    if (bytes.size() < unit || bytes.size() % unit != 0)
        return {};
    bool isLittle = true;
    bool isBig = true;
    for (qsizetype at = 0; at + unit <= std::min(bytes.size(), zerosSample); at += unit) {
        isLittle = isLittle && bytes[at + 3] == '\0' && uchar(bytes[at + 2]) <= lastPlane;
        isBig = isBig && bytes[at] == '\0' && uchar(bytes[at + 1]) <= lastPlane;
    }
    if (isLittle != isBig)
        return isLittle ? "UTF-32LE" : "UTF-32BE";
    return {};
}

/// Western text in UTF-16 has a zero in nearly every second byte; any text has some there, and none in the
/// others.
QByteArray utf16ByZeros(QByteArrayView bytes)
{
    std::array<qsizetype, 2> zeros{};
    const qsizetype sample = std::min(bytes.size(), zerosSample);
    for (qsizetype i = 0; i < sample; ++i)
        zeros[size_t(i % 2)] += bytes[i] == '\0' ? 1 : 0;
    const auto [even, odd] = zeros;
    const qsizetype share = sample < 64 ? 4 : 8; // a stray zero in a few bytes proves nothing
    if (odd * share >= sample && odd > even * 10)
        return "UTF-16LE";
    if (even * share >= sample && even > odd * 10)
        return "UTF-16BE";
    return {};
}

} // namespace

QByteArray wideEncodingByZeros(QByteArrayView bytes)
{
    const QByteArray encoding = utf32ByZeros(bytes);
    return encoding.isEmpty() ? utf16ByZeros(bytes) : encoding;
}

} // namespace dnc
