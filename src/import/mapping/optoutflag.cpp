// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/optoutflag.h"

#include "core/text/text.h"
#include "import/mapping/mapping.h"
#include "import/vocabulary/headerwords.h"
#include "import/vocabulary/optoutwords.h"

#include <QStringList>

#include <algorithm>

namespace dnc {

namespace {

constexpr size_t mostValues = 24; ///< a column with more is not a flag

/// The distinct values of a column, each in its first spelling.
struct Values {
    std::vector<std::string> distinct; ///< without empty ones
    bool tooMany = false;
};

/// Stops early once the column cannot be a flag any more.
Values valuesOf(const Sheet &sheet, const Mapping &mapping, quint32 column, FlagHeader header)
{
    Values values;
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount() && !values.tooMany; ++row) {
        const std::string_view value = trimmed(sheet.cell(row, column));
        if (value.empty() || std::ranges::find(values.distinct, value) != values.distinct.end())
            continue;
        values.distinct.emplace_back(value);
        const bool isNoFlag = header == FlagHeader::None && readFlagValue(value) == FlagValue::Unknown;
        values.tooMany = isNoFlag || values.distinct.size() > mostValues;
    }
    return values;
}

bool hasEmptyCells(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount(); ++row) {
        if (trimmed(sheet.cell(row, column)).empty())
            return true;
    }
    return false;
}

std::vector<std::string> valuesThatSay(const Values &values, FlagValue wanted)
{
    std::vector<std::string> found;
    for (const std::string &value : values.distinct) {
        if (readFlagValue(value) == wanted)
            found.push_back(value);
    }
    return found;
}

bool areAll(const Values &values, FlagValue one, FlagValue other)
{
    return !values.tooMany && !values.distinct.empty()
        && std::ranges::all_of(values.distinct, [&](const std::string &value) {
               const FlagValue says = readFlagValue(value);
               return says == one || says == other;
           });
}

/// For yes and no. A column that says `no` throughout keeps nobody; the value is in the language of that
/// column.
std::vector<std::string> answersToKeep(const Values &values, FlagHeader header)
{
    const FlagValue wanted = header == FlagHeader::OptOut ? FlagValue::Yes : FlagValue::No;
    std::vector<std::string> keep = valuesThatSay(values, wanted);
    if (keep.empty() && !values.distinct.empty())
        keep.push_back(oppositeOf(values.distinct.front()));
    return keep;
}

/// The values to keep; empty if the column says nothing about opting out.
std::vector<std::string> valuesToKeep(const Values &values, FlagHeader header)
{
    if (areAll(values, FlagValue::OptedOut, FlagValue::OtherStatus)) {
        std::vector<std::string> keep = valuesThatSay(values, FlagValue::OptedOut);
        if (keep.empty() && header == FlagHeader::Status)
            keep.emplace_back("unsubscribed");
        return keep;
    }
    const bool hasAnswers = header == FlagHeader::OptOut || header == FlagHeader::OptIn;
    if (hasAnswers && areAll(values, FlagValue::Yes, FlagValue::No))
        return answersToKeep(values, header);
    return {};
}

/// Whether a flag named `words` is about identifiers of `type`.
bool isAbout(const QStringList &words, IdentifierType type)
{
    return std::ranges::any_of(words, [&](const QString &word) {
        const HeaderWord says = readHeader(word.toStdString());
        return says.meaning == HeaderMeaning::Identifier && says.type == type;
    });
}

} // namespace

std::optional<RowFilter> optOutFilter(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    const QStringList words = headerWords(headerText(sheet, mapping, column));
    const FlagHeader header = readFlagHeader(words);
    const Values values = valuesOf(sheet, mapping, column, header);
    std::vector<std::string> keep = valuesToKeep(values, header);
    const bool isTime = header == FlagHeader::OptOut && namesTime(words) && !values.distinct.empty();
    if (keep.empty() && isTime && hasEmptyCells(sheet, mapping, column))
        keep.emplace_back(anyValue);
    if (keep.empty())
        return {};
    return RowFilter{.column = column, .keep = keep, .governs = {}, .decision = Decision::Open};
}

void assignFilterColumns(const Sheet &sheet, Mapping &mapping)
{
    if (mapping.filters.size() < 2)
        return;
    for (RowFilter &filter : mapping.filters)
        filter.governs.clear();
    for (quint32 column = 0; column < mapping.roles.size(); ++column) {
        const ColumnRole &role = mapping.roles[column];
        if (!isIdentifierRole(role))
            continue;
        bool isGoverned = false;
        for (RowFilter &filter : mapping.filters) {
            const QStringList words = headerWords(headerText(sheet, mapping, filter.column));
            if (role.kind != ColumnRole::Kind::Identifier || !isAbout(words, role.type))
                continue;
            filter.governs.push_back(column);
            isGoverned = true;
        }
        if (!isGoverned)
            mapping.filters.front().governs.push_back(column);
    }
    std::erase_if(mapping.filters, [](const RowFilter &filter) { return filter.governs.empty(); });
}

} // namespace dnc
