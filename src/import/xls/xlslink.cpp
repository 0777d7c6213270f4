// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xls/xlslink.h"

#include "import/bytes/littleendian.h"

#include <QString>

#include <algorithm>

namespace dnc {

namespace {

using namespace std::string_view_literals;

constexpr size_t rangeSize = 8;
constexpr size_t classSize = 16;
constexpr auto addressClass = "\xE0\xC9\xEA\x79\xF9\xBA\xCE\x11\x8C\x82\x00\xAA\x00\x4B\xA9\x0B"sv;

/// Converts UTF-16 up to a NUL to UTF-8.
std::string wideText(std::string_view bytes)
{
    std::u16string text;
    for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto unit = char16_t(littleEndian16(bytes, i));
        if (unit == 0)
            break;
        text += unit;
    }
    return QString::fromStdU16String(text).toStdString();
}

/// Removes a length-prefixed text from the front of `data` and returns it.
std::string takeText(std::string_view &data)
{
    const size_t size = std::min<size_t>(size_t(littleEndian32(data, 0)) * 2 + 4, data.size());
    std::string text = size > 4 ? wideText(data.substr(4, size - 4)) : std::string();
    data.remove_prefix(size);
    return text;
}

} // namespace

std::optional<XlsLink> parseXlsLink(std::string_view data)
{
    enum : quint32 { HasTarget = 1, HasDisplay = 0x10, HasFrame = 0x80, IsText = 0x100 };
    XlsLink link;
    link.range = {{littleEndian16(data, 0) + 1U, littleEndian16(data, 4)},
                  {littleEndian16(data, 2) + 1U, littleEndian16(data, 6)}};
    data.remove_prefix(std::min(rangeSize + classSize + 4, data.size()));
    const quint32 flags = littleEndian32(data, 0);
    data.remove_prefix(std::min<size_t>(4, data.size()));
    if ((flags & HasDisplay) != 0)
        takeText(data);
    if ((flags & HasFrame) != 0)
        takeText(data);
    if ((flags & HasTarget) == 0)
        return {};
    if ((flags & IsText) != 0)
        link.target = takeText(data);
    else if (data.starts_with(addressClass))
        link.target = wideText(data.substr(classSize + 4, littleEndian32(data, classSize)));
    return link.target.empty() ? std::nullopt : std::optional(std::move(link));
}

} // namespace dnc
