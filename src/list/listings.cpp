// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/listings.h"

#include "list/commands.h"
#include "list/entrylist.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

struct ListingSteps {
    Q_DECLARE_TR_FUNCTIONS(Listings)
};

void pushRows(EntryList &list, std::vector<quint32> entries, std::vector<EntryStore::Row> rows,
              const EntryList::StepText &text)
{
    if (!entries.empty())
        list.push(new ExchangeCommand(list, std::move(entries), std::move(rows)), text);
}

/// A duplicate would otherwise take the place of its first entry.
std::vector<quint32> withDuplicates(const EntryStore &list, const std::vector<quint32> &entries)
{
    std::vector<quint32> all = entries;
    for (quint32 i = 0; i < list.size(); ++i) {
        const EntryStore::View entry = list.at(i);
        if (entry.status == EntryStatus::Duplicate && std::ranges::binary_search(entries, entry.duplicateOf))
            all.push_back(i);
    }
    std::ranges::sort(all);
    return all;
}

} // namespace

void noteListings(EntryList &list, std::span<const FoundListing> found)
{
    if (!list.isChangeable())
        return;
    std::vector<quint32> entries;
    std::vector<EntryStore::Row> rows;
    for (const auto &[index, listing] : found) {
        Entry entry = list.entries().entry(index);
        if (listing.isAsSent)
            entry.status = EntryStatus::Listed;
        entry.detail = encodeListing(listing);
        entries.push_back(index);
        rows.push_back(list.makeRow(entry));
    }
    pushRows(list, std::move(entries), std::move(rows), [] { return ListingSteps::tr("Compare with Alta"); });
}

void forgetListings(EntryList &list, const std::vector<quint32> &entries)
{
    if (!list.isChangeable())
        return;
    std::vector<EntryStore::Row> rows;
    for (const quint32 index : entries) {
        Entry entry = list.entries().entry(index);
        entry.status = EntryStatus::Valid;
        entry.detail.clear();
        rows.push_back(list.makeRow(entry));
    }
    pushRows(list, entries, std::move(rows), [count = int(entries.size())] {
        return ListingSteps::tr("Include %n listed row(s)", nullptr, count);
    });
}

void excludeKnown(EntryList &list, const std::vector<quint32> &known, bool areConfirmed)
{
    if (!list.isChangeable())
        return;
    const std::vector<quint32> entries = withDuplicates(list.entries(), known);
    std::vector<EntryStore::Row> rows;
    for (const quint32 index : entries) {
        Entry entry = list.entries().entry(index);
        entry.status = EntryStatus::Excluded;
        entry.issue = areConfirmed ? Issue::OnListAlready : Issue::None;
        rows.push_back(list.makeRow(entry));
    }
    pushRows(list, entries, std::move(rows), [count = int(entries.size())] {
        return ListingSteps::tr("Exclude %n known row(s)", nullptr, count);
    });
}

} // namespace dnc
