// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/plan/unimported.h"

#include "core/rules/mentions.h"
#include "core/text/digest.h"
#include "core/text/text.h"
#include "import/mapping/mapping.h"
#include "import/mapping/nondatarows.h"
#include "import/sheet/rowrange.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dnc {

namespace {

struct UnimportedText {
    Q_DECLARE_TR_FUNCTIONS(dnc::UnimportedColumn)
};

/// Of one column.
struct Cells {
    decltype(UnimportedColumn::cells) ofType{};
    quint32 hashes = 0;

    bool operator==(const Cells &) const = default;
};

/// Adds up by column.
struct Seen {
    std::vector<Cells> columns;

    Seen &operator+=(const Seen &other)
    {
        for (size_t column = 0; column < columns.size(); ++column) {
            for (size_t type = 0; type < columns[column].ofType.size(); ++type)
                columns[column].ofType[type] += other.columns[column].ofType[type];
            columns[column].hashes += other.columns[column].hashes;
        }
        return *this;
    }
};

bool mayMention(std::string_view cell)
{
    return cell.find('@') != cell.npos || cell.find('+') != cell.npos || cell.find('/') != cell.npos
        || isDigest(cell);
}

void addCell(Cells &cells, std::string_view cell)
{
    if (isDigest(cell)) {
        ++cells.hashes;
        return;
    }
    Cells found;
    for (const Mention &mention : mentionsIn(cell))
        found.ofType[size_t(mention.type)] = 1;
    for (size_t type = 0; type < found.ofType.size(); ++type)
        cells.ofType[type] += found.ofType[type];
}

std::vector<quint32> ignoredColumns(const Mapping &mapping)
{
    std::vector<quint32> columns;
    for (quint32 column = 0; column < mapping.roles.size(); ++column) {
        if (mapping.roles[column].kind == ColumnRole::Kind::Ignore && mapping.fallbackColumn != column)
            columns.push_back(column);
    }
    return columns;
}

Seen seenIn(const Sheet &sheet, const Mapping &mapping, const Cancellation &cancellation)
{
    const std::vector<quint32> columns = ignoredColumns(mapping);
    const Seen nothing{std::vector<Cells>(mapping.roles.size())};
    const NonDataRows nonData(sheet, mapping);
    const auto count = [&](RowRange part) {
        Seen seen = nothing;
        for (quint32 row = part.begin; row < part.end && !cancellation.isCanceled(); ++row) {
            const Sheet::Row cells = sheet.row(row);
            for (const quint32 column : columns) {
                if (mayMention(cells[column]) && !isOfNoPerson(nonData.issueOf(row, cells)))
                    addCell(seen.columns[column], cells[column]);
            }
        }
        return seen;
    };
    return columns.empty() ? nothing
                           : sumOfParts<Seen>({mapping.firstDataRow, sheet.rowCount()}, count, nothing);
}

QString cellsText(IdentifierType type, int count)
{
    if (type == IdentifierType::Email)
        return UnimportedText::tr("%Ln cell(s) contain an e-mail address", nullptr, count);
    if (type == IdentifierType::LinkedIn)
        return UnimportedText::tr("%Ln cell(s) contain a LinkedIn link", nullptr, count);
    return UnimportedText::tr("%Ln cell(s) contain a phone number", nullptr, count);
}

} // namespace

std::vector<UnimportedColumn> unimportedColumns(const Document &document, const ImportPlan &plan,
                                                const Cancellation &cancellation)
{
    std::vector<UnimportedColumn> found;
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        if (!plan.sheets[i].taken || plan.sheets[i].mapping.isOwnReport)
            continue;
        const Seen seen = seenIn(document.sheets[i], plan.sheets[i].mapping, cancellation);
        for (quint32 column = 0; column < seen.columns.size(); ++column) {
            if (seen.columns[column] != Cells())
                found.push_back({i, column, seen.columns[column].ofType, seen.columns[column].hashes});
        }
    }
    return found;
}

QString describe(const UnimportedColumn &column, const Document &document, const ImportPlan &plan)
{
    const std::string header =
        headerText(document.sheets[column.sheet], plan.sheets[column.sheet].mapping, column.column);
    const QString name = header.empty() ? UnimportedText::tr("column %1").arg(column.column + 1)
                                        : QString::fromStdString(header).simplified();
    QStringList parts;
    for (const IdentifierType type : allIdentifierTypes) {
        if (const quint32 count = column.cells[size_t(type)]; count > 0)
            parts << cellsText(type, int(count));
    }
    if (column.hashes > 0)
        parts << UnimportedText::tr("%Ln cell(s) contain a hash", nullptr, int(column.hashes));
    return UnimportedText::tr("Not imported: %1, where %2.", "a column; what some of its cells contain")
        .arg(name, parts.join(UnimportedText::tr(", ", "between counts of cells")));
}

} // namespace dnc
