// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/addentries.h"

#include "core/text/text.h"
#include "import/entries/reportimport.h"
#include "import/entries/rowwalk.h"
#include "import/mapping/reportheader.h"
#include "import/sheet/importlog.h"
#include "import/sheet/rowrange.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace dnc {

namespace {

constexpr quint32 firstRows = 64; // few, so that some are on screen at once

/// The entry of a place that is excluded or invalid whatever its text.
Entry excludedEntry(const FoundPlace &place, const RuleContext &rules)
{
    Entry entry = makeEntry(place.raw, rules);
    entry.status = isExclusion(place.issue) ? EntryStatus::Excluded : EntryStatus::Invalid;
    entry.issue = place.issue;
    entry.detail = place.detail;
    if (entry.status == EntryStatus::Invalid)
        entry.identifier.clear();
    return entry;
}

/// Whether the text of a sheet takes little more memory than copies of what its entries need from it.
bool isWorthKeeping(const Sheet &sheet)
{
    constexpr quint32 bytesARow = 64;
    return size_t(sheet.keptText().size()) <= size_t(bytesARow) * sheet.rowCount();
}

ParsedRows parsed(const Sheet &sheet, const DataRows &rows, RowRange range, const RuleContext &rules)
{
    ParsedRows made;
    if (isWorthKeeping(sheet))
        made.entries.keepText(sheet.keptText());
    made.last = range.end - 1;
    made.entries.reserve(range.end - range.begin);
    made.entries.addSource({sheet.file, sheet.name, sheet.sha256});
    made.counts.rows = rows.walk(range, [&](const FoundPlace &place) {
        if (place.issue == Issue::None)
            made.entries.append(place.raw, rules);
        else
            made.entries.append(excludedEntry(place, rules));
    });
    made.counts.identifiers = made.entries.size();
    return made;
}

/// A function that parses some rows of `sheet`, on any thread. The arguments must outlive it.
std::function<ParsedRows(RowRange)> parserOf(const Sheet &sheet, const Mapping &mapping,
                                             const ImportOptions &options)
{
    if (const auto places = reportPlaces(sheet, mapping))
        return [report = std::make_shared<const ReportRows>(sheet, *places, mapping.firstDataRow, options)](
                   RowRange range) { return report->parsed(range); };
    return
        [&sheet, &options, rows = std::make_shared<const DataRows>(sheet, mapping, options, Purpose::Parse)](
            RowRange range) { return parsed(sheet, *rows, range, options.rules); };
}

} // namespace

ImportCounts addEntries(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
                        EntryStore &store, const AfterEntry &afterEach)
{
    QElapsedTimer since;
    since.start();
    const auto parse = parserOf(sheet, mapping, options);
    const std::vector<RowRange> parts = partsOf({mapping.firstDataRow, sheet.rowCount()}, firstRows);
    ImportCounts counts;
    const auto make = [&](quint32 part) { return parse(parts[part]); };
    const auto take = [&](ParsedRows &&made) {
        if (options.cancellation.isCanceled())
            return;
        counts += made.counts;
        store.append(std::move(made.entries));
        if (afterEach)
            afterEach(store, made.last);
    };
    store.addSource({sheet.file, sheet.name, sheet.sha256});
    if (!afterEach) // with a callback, the receiver reserves space for the entries that stay
        store.reserve(store.size() + sheet.rowCount());
    OrderedParallel<ParsedRows>(quint32(parts.size()), make, take).run();
    qCInfo(importLog, "entries: %u rows, %u identifiers, %lld ms", counts.rows, counts.identifiers,
           since.elapsed());
    return counts;
}

} // namespace dnc
