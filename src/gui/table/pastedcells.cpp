// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/pastedcells.h"

#include "import/text/csv.h"
#include "list/celltext.h"

#include <QDataStream>
#include <QIODevice>

namespace dnc {

namespace {

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
    if (pasted.html.isEmpty())
        return readText(pasted.text);
    const auto document = readPasted(pasted);
    const bool isTable = document && document->sheets.size() == 1 && !document->separator;
    return isTable ? gridOf(document->sheets.front()) : readText(pasted.text);
}

QByteArray copiedCells(const EntryStore &store, std::span<const quint32> entries, const ColumnSpan &columns)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << quint32(entries.size()) << quint32(columns.last - columns.first + 1);
    for (const quint32 entry : entries) {
        for (int column = columns.first; column <= columns.last; ++column)
            stream << CellText::whole(store, entry, Column(column)).toUtf8();
    }
    return bytes;
}

CellGrid readCopiedCells(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    quint32 rows = 0;
    quint32 columns = 0;
    stream >> rows >> columns;
    CellGrid grid(rows, std::vector<QString>(columns));
    QByteArray text;
    for (std::vector<QString> &row : grid) {
        for (QString &cell : row) {
            stream >> text;
            cell = QString::fromUtf8(text);
        }
    }
    return grid;
}

} // namespace dnc
