// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/cells/cellplace.h"

#include "import/cells/rowbuilder.h"
#include "import/sheet/limits.h"

#include <algorithm>
#include <charconv>

namespace dnc {

std::optional<CellPlace> parseCellPlace(std::string_view text)
{
    quint32 column = 0;
    CellPlace place;
    if (text.starts_with('$'))
        text.remove_prefix(1);
    for (; !text.empty() && column <= maxColumns; text.remove_prefix(1)) {
        const char c = text.front();
        if (c >= 'A' && c <= 'Z')
            column = column * 26 + quint32(c - 'A') + 1;
        else if (c >= 'a' && c <= 'z')
            column = column * 26 + quint32(c - 'a') + 1;
        else
            break;
    }
    if (text.starts_with('$'))
        text.remove_prefix(1);
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, place.row);
    if (column == 0 || column > maxColumns || error != std::errc() || stop != end || place.row == 0
        || place.row > maxRows)
        return {};
    place.column = column - 1;
    return place;
}

std::optional<CellRange> parseCellRange(std::string_view text)
{
    const size_t colon = text.find(':');
    const auto first = parseCellPlace(text.substr(0, colon));
    const auto last = colon == text.npos ? first : parseCellPlace(text.substr(colon + 1));
    if (!first || !last)
        return {};
    return CellRange{{std::min(first->row, last->row), std::min(first->column, last->column)},
                     {std::max(first->row, last->row), std::max(first->column, last->column)}};
}

QString placeName(const CellPlace &place)
{
    QString letters;
    for (quint32 rest = place.column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return place.row == 0 ? letters : letters + QString::number(place.row);
}

} // namespace dnc
