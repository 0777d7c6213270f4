// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/pastedcells.h"

#include "import/text/csv.h"

namespace dnc {

namespace {

constexpr qsizetype largestHtml = qsizetype(1) << 20; // bytes

// Spreadsheets copy cells as tab-separated text, with quotes around cells that need them.
CellGrid readText(const QString &text)
{
    CellGrid grid;
    const QByteArray bytes = text.toUtf8();
    const auto read = readCsv({bytes.data(), size_t(bytes.size())}, '\t', [&grid](quint32, auto cells) {
        auto &row = grid.emplace_back();
        for (const std::string_view cell : cells)
            row.push_back(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
    });
    if (read)
        return grid;
    grid.clear();
    for (const QString &line : text.split(u'\n'))
        grid.push_back({line});
    return grid;
}

CellGrid gridOf(const Sheet &sheet)
{
    CellGrid grid(sheet.rowCount());
    for (quint32 row = 0; row < sheet.rowCount(); ++row) {
        for (quint32 column = 0; column < sheet.columnCount(row); ++column) {
            const std::string_view cell = sheet.cell(row, column);
            grid[row].push_back(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
        }
    }
    return grid;
}

} // namespace

CellGrid readCellGrid(const Pasted &pasted)
{
    if (pasted.html.isEmpty() || pasted.html.size() > largestHtml)
        return readText(pasted.text);
    const auto document = readPasted(pasted);
    const bool isTable = document && document->sheets.size() == 1 && !document->separator;
    return isTable ? gridOf(document->sheets.front()) : readText(pasted.text);
}

} // namespace dnc
