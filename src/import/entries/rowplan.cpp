// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/rowplan.h"

#include "import/entries/requestdates.h"
#include "import/entries/rowwalk.h"
#include "import/mapping/columncontent.h"
#include "import/mapping/consent.h"
#include "import/mapping/mapping.h"
#include "import/vocabulary/headerwords.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

using Kind = ColumnRole::Kind;

/// Such as the address of an assistant, or of the owner of a contact.
bool excludesIdentifiers(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    return readHeader(headerText(sheet, mapping, column)).meaning == HeaderMeaning::NoIdentifier;
}

void sortColumns(RowPlan &plan)
{
    for (quint32 column = 0; column < plan.mapping.roles.size(); ++column) {
        switch (plan.mapping.roles[column].kind) {
        case Kind::Ignore:
            if (!excludesIdentifiers(plan.sheet, plan.mapping, column))
                plan.others.push_back(column);
            break;
        case Kind::Flag:
        case Kind::RequestedOn:
        case Kind::RequestSource:
            break;
        case Kind::Identifier:
        case Kind::AnyIdentifier:
            plan.identifiers.push_back(column);
            break;
        case Kind::Country:
            plan.countries.push_back(column);
            break;
        case Kind::Type:
            plan.types.push_back(column);
            break;
        case Kind::Name:
            plan.names.push_back(column);
            break;
        }
    }
}

/// The type that most rows of the sample name.
std::optional<IdentifierType> usualType(const RowPlan &plan)
{
    std::array<quint32, allIdentifierTypes.size()> counts{};
    quint32 rows = 0;
    const quint32 begin = plan.mapping.firstDataRow;
    const quint32 end = std::min(plan.sheet.rowCount(), begin + sampleRows);
    for (quint32 row = begin; row < end && !plan.types.empty(); ++row) {
        rows += isEmptyRow(plan.sheet, row) ? 0 : 1;
        if (const auto type = plan.wordIn(plan.sheet.row(row)))
            ++counts[size_t(*type)];
    }
    const auto most = std::ranges::max_element(counts);
    return *most * 2 > rows ? std::optional(IdentifierType(most - counts.begin())) : std::nullopt;
}

/// A person's choice precedes what the other values show, and the rows' own type column precedes both.
Neighbors neighborsIn(const RowPlan &plan, quint32 column)
{
    const std::vector<ColumnRole> &roles = plan.mapping.roles;
    const ColumnContent content =
        spreadContentOf(plan.sheet, plan.mapping.firstDataRow, column, plan.options.rules);
    Neighbors found = content.neighbors();
    if (plan.mapping.hashes == Answer::Include && content.mostlyHashes())
        found.usual = IdentifierType::WebChat;
    if (const auto word = usualType(plan))
        found.usual = word;
    if (column < roles.size() && roles[column].otherwise)
        found.usual = roles[column].otherwise;
    return found;
}

void addRequests(RowPlan &plan)
{
    RequestPlan &requests = plan.requests;
    requests.dates = requestDateColumns(plan.sheet, plan.mapping);
    requests.sources = requestSourceColumns(plan.sheet, plan.mapping);
    for (const RequestColumn &date : requests.dates)
        requests.dateOrders.push_back(dateOrderOf(
            dateFacts(plan.sheet, plan.mapping, date.column, plan.options.cancellation), plan.mapping));
}

} // namespace

RowPlan planRows(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options, bool withRequests)
{
    RowPlan plan{.sheet = sheet, .mapping = mapping, .options = options};
    sortColumns(plan);
    if (withRequests)
        addRequests(plan);
    for (const ConsentColumn &consent : mapping.consent) {
        plan.details.push_back(headerText(sheet, mapping, consent.column) + " = ");
        plan.needsTypes = plan.needsTypes || !consent.channels.areAny();
    }
    for (const ColumnRole &role : mapping.roles)
        plan.typesOf.push_back(typesGoverned(mapping, role.type));
    std::vector<quint32> open = plan.identifiers;
    if (mapping.fallbackColumn)
        open.push_back(*mapping.fallbackColumn);
    for (const quint32 column : open) {
        if (!options.type
            && (column >= mapping.roles.size() || mapping.roles[column].kind != Kind::Identifier))
            plan.neighbors.emplace(column, neighborsIn(plan, column));
    }
    return plan;
}

} // namespace dnc
