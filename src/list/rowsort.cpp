// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/rowsort.h"

#include "list/column.h"
#include "list/foldedtext.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace dnc {

namespace {

struct Key {
    quint64 word; // of the text, at the depth being sorted
    std::string_view text;
    quint32 entry;
};

constexpr size_t wordSize = sizeof(Key::word);
constexpr size_t smallGroup = 24;
constexpr size_t deepest = 256; // no deeper recursion for two equal texts of megabytes

struct Sorter {
    bool descending;

    [[nodiscard]] bool wordBefore(const Key &a, const Key &b) const
    {
        if (a.word != b.word)
            return descending ? a.word > b.word : a.word < b.word;
        return a.entry < b.entry;
    }

    void byWholeText(std::span<Key> keys, size_t depth) const;
    void byWords(std::span<Key> keys, size_t depth) const;
    void equalWords(std::span<Key> keys, size_t depth) const;
};

std::string_view from(std::string_view text, size_t depth)
{
    return text.substr(std::min(depth, text.size()));
}

void Sorter::byWholeText(std::span<Key> keys, size_t depth) const
{
    std::sort(keys.begin(), keys.end(), [this, depth](const Key &a, const Key &b) {
        const int order = compareFolded(from(a.text, depth), from(b.text, depth));
        if (order != 0)
            return descending ? order > 0 : order < 0;
        return a.entry < b.entry;
    });
}

// Eight letters at a time: comparing words beside one another costs far less than fetching two texts for each
// comparison, also where all texts begin alike, as links do.
void Sorter::byWords(std::span<Key> keys, size_t depth) const
{
    if (keys.size() <= smallGroup || depth >= deepest)
        return byWholeText(keys, depth);
    for (Key &key : keys)
        key.word = foldedWord(key.text, depth);
    std::sort(keys.begin(), keys.end(), [this](const Key &a, const Key &b) { return wordBefore(a, b); });
    for (auto first = keys.begin(); first != keys.end();) {
        const auto last =
            std::find_if(first, keys.end(), [first](const Key &key) { return key.word != first->word; });
        equalWords({first, last}, depth + wordSize);
        first = last;
    }
}

void Sorter::equalWords(std::span<Key> keys, size_t depth) const
{
    const auto goesOn = [depth](const Key &key) { return key.text.size() > depth; };
    if (keys.size() > 1 && std::any_of(keys.begin(), keys.end(), goesOn))
        byWords(keys, depth);
}

std::string_view sortText(const EntryStore::View &view, Column column)
{
    if (column == Column::Name)
        return view.name;
    if (column == Column::RequestSource)
        return view.requestSource;
    return view.identifier.empty() ? view.input : view.identifier;
}

void sortByText(const EntryStore &store, Column column, bool descending, std::vector<quint32> &entries)
{
    std::vector<Key> keys;
    keys.reserve(entries.size());
    for (const quint32 entry : entries)
        keys.push_back({0, sortText(store.at(entry), column), entry});
    Sorter{descending}.byWords(keys, 0);
    std::transform(keys.begin(), keys.end(), entries.begin(), [](const Key &key) { return key.entry; });
}

constexpr size_t rankCount = std::max(allIdentifierTypes.size() + 1, allEntryStatuses.size());

size_t rank(const EntryStore &store, Column column, quint32 entry)
{
    if (column == Column::Status)
        return size_t(store.statusAt(entry));
    const auto type = store.at(entry).type;
    return type ? size_t(*type) : allIdentifierTypes.size();
}

void sortByRank(const EntryStore &store, Column column, bool descending, std::vector<quint32> &entries)
{
    std::array<std::vector<quint32>, rankCount> ranks;
    for (const quint32 entry : entries)
        ranks[rank(store, column, entry)].push_back(entry);
    if (descending)
        std::reverse(ranks.begin(), ranks.end());
    entries.clear();
    for (const auto &group : ranks)
        entries.insert(entries.end(), group.begin(), group.end());
}

/// Entries without a day come first, as an empty text does.
void sortByDay(const EntryStore &store, bool descending, std::vector<quint32> &entries)
{
    std::vector<std::pair<std::optional<RequestDay>, quint32>> days;
    days.reserve(entries.size());
    for (const quint32 entry : entries)
        days.emplace_back(store.at(entry).requestedOn, entry);
    std::ranges::sort(days, [descending](const auto &left, const auto &right) {
        if (left.first != right.first)
            return descending ? right.first < left.first : left.first < right.first;
        return left.second < right.second;
    });
    std::ranges::transform(days, entries.begin(), [](const auto &day) { return day.second; });
}

} // namespace

void sortEntries(const EntryStore &store, int column, bool descending, std::vector<quint32> &entries)
{
    const auto by = Column(column);
    switch (by) {
    case Column::Identifier:
    case Column::Name:
    case Column::RequestSource:
        return sortByText(store, by, descending, entries);
    case Column::Type:
    case Column::Status:
        return sortByRank(store, by, descending, entries);
    case Column::RequestedOn:
        return sortByDay(store, descending, entries);
    }
}

} // namespace dnc
