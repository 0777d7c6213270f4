// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/columns.h"

#include "core/text.h"
#include "import/ownreport.h"
#include "import/rowwalk.h"

namespace dnc {

std::string headerText(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    std::string text;
    for (quint32 row = mapping.firstDataRow - mapping.headerRows; row < mapping.firstDataRow; ++row) {
        const std::string_view part = trimmed(sheet.cell(row, column));
        if (!part.empty() && !text.empty())
            text += ' ';
        text += part;
    }
    return text;
}

bool asksForOthers(const Mapping &mapping)
{
    return mapping.audience != Audience::OptOuts && mapping.filters.empty();
}

/// Of a place that is left out or cannot be read, whatever its text.
static Entry entryNotTaken(const FoundPlace &place, const RawEntry &raw, const RuleContext &rules)
{
    Entry entry = makeEntry(raw, rules);
    entry.status = leavesOut(place.issue) ? EntryStatus::Excluded : EntryStatus::Invalid;
    entry.issue = place.issue;
    entry.detail = place.detail;
    if (entry.status == EntryStatus::Invalid)
        entry.identifier.clear();
    return entry;
}

ImportCounts addEntries(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
                        EntryStore &store, const AfterEntry &afterEach)
{
    if (const auto places = reportPlaces(sheet, mapping))
        return addReportEntries(sheet, *places, mapping.firstDataRow, options, store, afterEach);
    const quint16 source = store.addSource({sheet.file, sheet.name, sheet.sha256});
    ImportCounts counts;
    counts.rows = walkRows(sheet, mapping, options, [&](const FoundPlace &place) {
        const Origin origin{sheet.rowNumber(place.row), quint16(place.column + 1), source};
        const RawEntry raw{.input = place.input,
                           .name = place.name,
                           .type = place.type,
                           .origin = origin,
                           .region = place.region,
                           .neighbours = place.neighbours};
        if (place.issue == Issue::None)
            store.append(raw, options.rules);
        else
            store.append(entryNotTaken(place, raw, options.rules));
        ++counts.identifiers;
        if (afterEach)
            afterEach(store, place.row);
    });
    return counts;
}

} // namespace dnc
