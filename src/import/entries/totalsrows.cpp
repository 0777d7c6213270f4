// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/totalsrows.h"

#include "import/entries/rowwalk.h"
#include "import/mapping/mapping.h"
#include "import/vocabulary/headerwords.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

/// Lower case without accents, as headerWords() returns them.
const std::array totalsWords{u"total"_s,       u"totals"_s, u"sum"_s,    u"summe"_s, u"gesamt"_s,
                             u"gesamtsumme"_s, u"somme"_s,  u"totaux"_s, u"suma"_s,  u"totale"_s,
                             u"totaal"_s,      u"razem"_s,  u"totalt"_s, u"summa"_s, u"toplam"_s,
                             u"合計"_s,        u"総計"_s};
const std::array besides{u"grand"_s, u"general"_s, u"rows"_s, u"contacts"_s, u"records"_s};

bool saysTotal(std::string_view cell)
{
    constexpr size_t longest = 40;
    if (cell.empty() || cell.size() > longest)
        return false;
    bool says = false;
    for (const QString &word : headerWords(cell)) {
        const bool isTotal = std::ranges::count(totalsWords, word) > 0;
        if (!isTotal && std::ranges::count(besides, word) == 0)
            return false;
        says = says || isTotal;
    }
    return says;
}

/// An address, a link or a number with its + was written for a person, whatever the row is called.
bool hasIdentifierForm(std::string_view cell)
{
    return cell.find('@') != cell.npos || cell.find('/') != cell.npos || cell.starts_with('+');
}

bool isTotals(const Sheet &sheet, quint32 row)
{
    bool says = false;
    for (quint32 column = 0; column < sheet.columnCount(row); ++column) {
        const std::string_view cell = sheet.cell(row, column);
        if (hasIdentifierForm(cell))
            return false;
        says = says || saysTotal(cell);
    }
    return says;
}

} // namespace

quint32 firstTotalsRow(const Sheet &sheet, const Mapping &mapping)
{
    quint32 first = sheet.rowCount();
    for (quint32 row = sheet.rowCount(); row-- > mapping.firstDataRow;) {
        if (isEmptyRow(sheet, row))
            continue;
        if (!isTotals(sheet, row))
            break;
        first = row;
    }
    return first;
}

} // namespace dnc
