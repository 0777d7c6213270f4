// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/cellaccount.h"

#include "core/text/text.h"
#include "import/entries/rowwalk.h"
#include "import/mapping/nondatarows.h"
#include "import/mapping/reportheader.h"
#include "import/sheet/rowrange.h"

#include <algorithm>
#include <map>

namespace dnc {

namespace {

using Kind = ColumnRole::Kind;

/// The rows of one part of a sheet, with the entries that a walk found in them.
class Accountant {
public:
    Accountant(const Sheet &sheet, const Mapping &mapping, const NonDataRows &nonData)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_nonData(nonData)
    {
    }

    void addPlace(const FoundPlace &place)
    {
        bool &isTaken = m_places[{place.row, quint32(place.raw.origin.column) - 1}];
        isTaken = isTaken || !isLeftOut(place.issue);
    }
    [[nodiscard]] CellAccount account(RowRange rows);

private:
    static bool isLeftOut(Issue issue) { return isExclusion(issue) || issue == Issue::TotalsRow; }
    void addHeader(quint32 row);
    void addRow(quint32 row);
    void addLeftOut(quint32 row);
    [[nodiscard]] bool isRowTaken(quint32 row) const;
    void addCell(quint32 row, quint32 column, bool isRowTaken);

    const Sheet &m_sheet;
    const Mapping &m_mapping;
    const NonDataRows &m_nonData;
    std::map<std::pair<quint32, quint32>, bool> m_places; ///< row and column; whether an entry stays
    CellAccount m_account;
};

/// A cell with nothing behind the sign of a comment.
bool isCommentSign(std::string_view cell)
{
    const size_t size = commentSignSize(cell);
    return size > 0 && isBlank(cell.substr(size));
}

/// Whether the list has text there: the column of sections was not read.
bool isFilled(const Sheet &sheet, const Sheet::Row &cells, quint32 column)
{
    return !isBlank(cells[column]) && !sheet.isOfSections(column);
}

quint64 filledCells(const Sheet &sheet, quint32 row)
{
    const Sheet::Row cells = sheet.row(row);
    quint64 filled = 0;
    for (quint32 column = 0; column < cells.size(); ++column)
        filled += isFilled(sheet, cells, column) ? 1 : 0;
    return filled;
}

CellAccount Accountant::account(RowRange rows)
{
    for (quint32 row = rows.begin; row < rows.end; ++row) {
        m_account.read += filledCells(m_sheet, row);
        const bool isHeader =
            row < m_mapping.firstDataRow && row >= m_mapping.firstDataRow - m_mapping.headerRows;
        const bool isIncluded = m_mapping.comments == Answer::Include;
        const Issue issue = m_nonData.issueOf(row);
        if (isHeader)
            addHeader(row);
        else if (isOfNoPerson(issue) && !(issue == Issue::Comment && isIncluded && isRowTaken(row)))
            addLeftOut(row);
        else
            addRow(row);
    }
    return m_account;
}

void Accountant::addHeader(quint32 row)
{
    const Sheet::Row cells = m_sheet.row(row);
    for (quint32 column = 0; column < cells.size(); ++column) {
        if (!isFilled(m_sheet, cells, column))
            continue;
        const bool isUsed = m_mapping.roles[column].kind != Kind::Ignore;
        ++(isUsed ? m_account.taken : m_account.notImported);
    }
}

void Accountant::addLeftOut(quint32 row)
{
    m_account.leftOut += filledCells(m_sheet, row);
}

bool Accountant::isRowTaken(quint32 row) const
{
    for (auto place = m_places.lower_bound({row, 0}); place != m_places.end() && place->first.first == row;
         ++place) {
        if (place->second)
            return true;
    }
    return false;
}

void Accountant::addRow(quint32 row)
{
    const bool isTaken = isRowTaken(row);
    const Sheet::Row cells = m_sheet.row(row);
    for (quint32 column = 0; column < cells.size(); ++column) {
        if (isFilled(m_sheet, cells, column))
            addCell(row, column, isTaken);
    }
}

/// A cell of an identifier column counts only if the walk found it: none may vanish unnoticed.
void Accountant::addCell(quint32 row, quint32 column, bool isRowTaken)
{
    const ColumnRole role = column < m_mapping.roles.size() ? m_mapping.roles[column] : ColumnRole();
    const auto place = m_places.find({row, column});
    if (place != m_places.end())
        ++(place->second ? m_account.taken : m_account.leftOut);
    else if (role.kind == Kind::Ignore)
        ++m_account.notImported;
    else if (!isIdentifierRole(role))
        ++(isRowTaken ? m_account.taken : m_account.leftOut);
    else if (column == 0 && isCommentSign(m_sheet.cell(row, column)))
        ++m_account.leftOut;
}

} // namespace

CellAccount &CellAccount::operator+=(const CellAccount &other)
{
    read += other.read;
    taken += other.taken;
    leftOut += other.leftOut;
    notImported += other.notImported;
    return *this;
}

CellAccount accountForCells(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options)
{
    if (reportPlaces(sheet, mapping)) { // each row of a report gives an entry
        CellAccount account = accountForSkippedCells(sheet);
        std::swap(account.taken, account.leftOut);
        return account;
    }
    const DataRows data(sheet, mapping, options);
    const NonDataRows nonData(sheet, mapping);
    CellAccount account = Accountant(sheet, mapping, nonData).account({0, mapping.firstDataRow});
    return sumOfParts<CellAccount>(
        {mapping.firstDataRow, sheet.rowCount()},
        [&](RowRange part) {
            Accountant accountant(sheet, mapping, nonData);
            data.walk(part, [&](const FoundPlace &place) { accountant.addPlace(place); });
            return accountant.account(part);
        },
        account);
}

CellAccount accountForSkippedCells(const Sheet &sheet)
{
    CellAccount account;
    for (quint32 row = 0; row < sheet.rowCount(); ++row)
        account.read += filledCells(sheet, row);
    account.leftOut = account.read;
    return account;
}

} // namespace dnc
