// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/readdocument.h"
#include "import/sheet/document.h"

#include <QStringList>

namespace dnc::test {

using namespace Qt::StringLiterals;

inline QString shownCell(const Sheet &sheet, quint32 row, quint32 column)
{
    QString shown = QString::fromUtf8(sheet.cell(row, column));
    if (const auto link = sheet.link(row, column); !link.empty())
        shown += u" -> "_s + QString::fromUtf8(link);
    switch (sheet.cellMark(row, column)) {
    case CellMark::None:
        return shown;
    case CellMark::Struck:
        return shown + u" (struck)"_s;
    case CellMark::NoResult:
        return shown + u" (no result)"_s;
    }
    Q_UNREACHABLE();
}

inline QString shownRow(const Sheet &sheet, quint32 row)
{
    QString shown = QString::number(sheet.rowNumber(row));
    if (sheet.rowMark(row) == RowMark::Hidden)
        shown += u" hidden"_s;
    if (sheet.rowMark(row) == RowMark::Filtered)
        shown += u" filtered"_s;
    for (quint32 column = 0; column < sheet.columnCount(row); ++column)
        shown += u'|' + shownCell(sheet, row, column);
    return shown;
}

/// A line a sheet, `[name]` or `[name, hidden]`, and a line a row, `number|cell|cell`, with every mark in
/// words.
inline QStringList shownSheets(const Document &document)
{
    QStringList lines;
    for (const Sheet &sheet : document.sheets) {
        const bool hidden = sheet.visibility == SheetVisibility::Hidden;
        const bool very = sheet.visibility == SheetVisibility::VeryHidden;
        lines << u'[' + sheet.name + (hidden ? u", hidden]"_s : very ? u", very hidden]"_s : u"]"_s);
        for (quint32 row = 0; row < sheet.rowCount(); ++row)
            lines << shownRow(sheet, row);
    }
    return lines;
}

} // namespace dnc::test
