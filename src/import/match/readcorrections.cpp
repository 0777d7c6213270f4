// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/match/readcorrections.h"

#include "core/entry/correctionsheet.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace dnc {

namespace {

using Columns = std::array<quint32, correctionColumnCount>;
constexpr quint32 noColumn = 0xFFFFFFFF;

std::string textAt(const Sheet &sheet, quint32 row, quint32 column)
{
    if (column >= sheet.columnCount(row))
        return {};
    return std::string(trimmed(sheet.cell(row, column)));
}

const Sheet *hiddenSheetOf(const Document &document)
{
    const auto isIt = [](const Sheet &sheet) {
        return sheet.name == QLatin1String(correctionSheet) && sheet.rowCount() > 0
            && textAt(sheet, 0, 0) == correctionMark;
    };
    const auto found = std::ranges::find_if(document.sheets, isIt);
    return found == document.sheets.end() ? nullptr : &*found;
}

/// Where the columns of the visible sheet are now; noColumn for one that is gone.
Columns columnsOf(const Sheet &sheet, const Sheet &hidden)
{
    Columns columns{};
    columns.fill(noColumn);
    for (quint32 wanted = 0; wanted < correctionColumnCount && sheet.rowCount() > 0; ++wanted) {
        for (quint32 column = 0; column < sheet.columnCount(0) && columns[wanted] == noColumn; ++column) {
            if (textAt(sheet, 0, column) == textAt(hidden, 0, wanted + 2))
                columns[wanted] = column;
        }
    }
    return columns;
}

using Hashes = std::unordered_map<std::string, std::string>; // by the number of the row

Hashes hashesIn(const Sheet &hidden)
{
    Hashes hashes;
    for (quint32 row = 1; row < hidden.rowCount(); ++row)
        hashes.emplace(textAt(hidden, row, 0), textAt(hidden, row, 1));
    return hashes;
}

bool isBlank(const Sheet &sheet, quint32 row)
{
    for (quint32 column = 0; column < sheet.columnCount(row); ++column) {
        if (!textAt(sheet, row, column).empty())
            return false;
    }
    return true;
}

void addRows(const Sheet &sheet, const Columns &columns, Hashes &&hashes, Corrections &corrections)
{
    for (quint32 row = 1; row < sheet.rowCount(); ++row) {
        // Taken out, so that a row that was copied counts once.
        auto known = hashes.extract(textAt(sheet, row, columns[0]));
        const quint32 number = known.empty() ? 0 : QByteArray::fromStdString(known.key()).toUInt();
        if (number > 0)
            corrections.rows.push_back({number - 1,
                                        known.mapped(),
                                        {textAt(sheet, row, columns[1]), textAt(sheet, row, columns[2]),
                                         textAt(sheet, row, columns[3])}});
        else if (!isBlank(sheet, row))
            ++corrections.unknown;
    }
}

} // namespace

std::optional<Corrections> readCorrections(const Document &document)
{
    const Sheet *hidden = hiddenSheetOf(document);
    if (hidden == nullptr)
        return {};
    Corrections corrections;
    corrections.list = QString::fromStdString(textAt(*hidden, 0, 1));
    for (const Sheet &sheet : document.sheets) {
        const Columns columns = columnsOf(sheet, *hidden);
        // Without one of them, its cells would look as if somebody had cleared them.
        const bool isWhole = std::all_of(columns.begin(), columns.end() - 1,
                                         [](quint32 column) { return column != noColumn; });
        if (&sheet == hidden || !isWhole)
            continue;
        addRows(sheet, columns, hashesIn(*hidden), corrections);
        break;
    }
    return corrections;
}

} // namespace dnc
