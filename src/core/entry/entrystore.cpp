// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/entrystore.h"

#include "core/entry/regionnumber.h"
#include "core/entry/requestrecord.h"
#include "core/parsedidentifier.h"
#include "core/platform/largememory.h"
#include "core/rules/remark.h"
#include "core/rules/rules.h"
#include "core/text/text.h"
#include "core/text/visibletext.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace dnc {

namespace {

constexpr quint16 noType = 7;

bool hasRequest(const EntryStore::View &entry)
{
    return entry.requestedOn || !entry.requestSource.empty();
}

/// Whether the neighbors of a number show that it belongs to another channel.
bool isOfOtherChannel(const Neighbors *neighbors)
{
    return neighbors && neighbors->usual && isNumberType(*neighbors->usual)
        && neighbors->usual != IdentifierType::Phone;
}

/// The type that makeEntry() would assign to a value that it would not change; nothing for all others.
std::optional<IdentifierType> normalizedTypeOf(const RawEntry &raw)
{
    const bool isKnown = raw.normalizedType || raw.isNotNormalized;
    const std::optional<IdentifierType> type = isKnown ? raw.normalizedType : typeOfNormalized(raw.input);
    if (!type)
        return {};
    const bool isNumber = type == IdentifierType::Phone;
    if (!raw.type)
        return isNumber && isOfOtherChannel(raw.neighbors) ? std::nullopt : type;
    return raw.type == type || (isNumber && isNumberType(*raw.type)) ? raw.type : std::nullopt;
}

} // namespace

quint32 StatusCounts::total() const
{
    return std::accumulate(of.begin(), of.end(), quint32(0));
}

EntryStore::Row EntryStore::makeRow(const Entry &entry)
{
    Row row;
    fill(row,
         View{.input = entry.input,
              .identifier = entry.identifier,
              .name = entry.name,
              .detail = entry.detail,
              .type = entry.type,
              .issue = entry.issue,
              .note = entry.note,
              .status = entry.status,
              .origin = entry.origin,
              .region = entry.region,
              .requestedOn = entry.requestedOn,
              .requestSource = entry.requestSource});
    return row;
}

/// The offset from the input, if all texts of `entry` are kept ones and none needs a copy.
std::optional<qint32> EntryStore::placeOfKeptName(const View &entry) const
{
    const bool isInput = entry.identifier.data() == entry.input.data()
        && entry.identifier.size() == entry.input.size(); // which spares comparing them
    const bool isKept =
        isInput && entry.detail.empty() && !hasRequest(entry) && m_arena.contains(entry.input);
    if (!isKept || entry.name.empty())
        return isKept ? std::optional(0) : std::nullopt;
    if (!m_arena.contains(entry.name))
        return {};
    const ptrdiff_t place = entry.name.data() - entry.input.data();
    return std::in_range<qint32>(place) ? std::optional(qint32(place)) : std::nullopt;
}

void EntryStore::fill(Row &row, const View &entry)
{
    // Before its neighbors: what is read as one word must not have been written as two a moment ago.
    row.region = regionNumber(entry.region) & 0x3FF;
    row.inputSize = quint32(entry.input.size());
    row.nameSize = quint32(entry.name.size());
    row.detailSize = quint32(entry.detail.size()) & 0x3FF'FFFF;
    row.hasRequest = hasRequest(entry);
    m_mayHaveRequests = m_mayHaveRequests || row.hasRequest;
    row.origin = entry.origin;
    row.type = (entry.type ? quint16(*entry.type) : noType) & 0x7;
    row.issue = entry.issue;
    row.note = entry.note;
    row.status = quint16(entry.status) & 0x3F;
    if (const std::optional<qint32> nameAt = placeOfKeptName(entry)) {
        row.text = entry.input.data();
        row.nameAt = *nameAt;
        row.sharesInput = 1;
        return;
    }
    row.sharesInput = entry.identifier == entry.input;
    const size_t own = row.sharesInput ? 0 : entry.identifier.size();
    row.nameAt = qint32(entry.input.size() + own);
    char *text = m_arena.allocate(entry.input.size() + own + entry.name.size() + entry.detail.size()
                                  + (row.hasRequest ? requestRecordSize(entry.requestSource) : 0));
    row.text = text;
    text = std::copy(entry.input.begin(), entry.input.end(), text);
    text = std::copy_n(entry.identifier.begin(), own, text);
    text = std::copy(entry.name.begin(), entry.name.end(), text);
    text = std::copy(entry.detail.begin(), entry.detail.end(), text);
    if (row.hasRequest)
        writeRequestRecord(entry.requestedOn, entry.requestSource, text);
}

void EntryStore::append(const RawEntry &raw, const RuleContext &context)
{
    const std::optional<IdentifierType> type = normalizedTypeOf(raw);
    if (!type || raw.isTemporary) {
        append(makeEntry(raw, context));
        return;
    }
    fill(m_rows.write().emplace_back(),
         View{.input = raw.input,
              .identifier = raw.input,
              .name = raw.name,
              .type = type,
              .note = noteOnNormalized(*type, raw.input),
              .status = EntryStatus::Valid,
              .origin = raw.origin,
              .region = raw.region,
              .requestedOn = raw.requestedOn,
              .requestSource = raw.requestSource});
}

/// While its entry is a first, `duplicateOf` of a row points at the duplicate that lends it a name. Both are
/// asked, because rows move until duplicates are marked anew.
std::string_view EntryStore::nameAt(quint32 index) const
{
    const quint32 lender = rowAt(index).duplicateOf;
    if (lender >= size() || statusAt(lender) != EntryStatus::Duplicate || rowAt(lender).duplicateOf != index
        || statusAt(index) == EntryStatus::Duplicate)
        return {};
    return rowAt(lender).name();
}

EntryStore::View EntryStore::at(quint32 index) const
{
    const Row &row = rowAt(index);
    const std::string_view name = row.name();
    View view{
        .input = row.input(),
        .identifier = row.identifier(),
        .name = name.empty() ? nameAt(index) : name,
        .detail = row.detail(),
        .type = row.type == noType ? std::nullopt : std::optional(IdentifierType(row.type)),
        .issue = row.issue,
        .note = row.note,
        .status = EntryStatus(row.status),
        .origin = row.origin,
        .region = regionOfNumber(row.region),
        .duplicateOf = row.duplicateOf,
    };
    if (row.hasRequest) [[unlikely]] {
        const RequestRecord request = readRequestRecord(row.detail().data() + row.detailSize);
        view.requestedOn = request.on;
        view.requestSource = request.source;
    }
    return view;
}

Entry EntryStore::entry(quint32 index) const
{
    const View view = at(index);
    return {.input = std::string(view.input),
            .identifier = std::string(view.identifier),
            .name = std::string(rowAt(index).name()),
            .detail = std::string(view.detail),
            .type = view.type,
            .issue = view.issue,
            .note = view.note,
            .status = view.status,
            .origin = view.origin,
            .region = std::string(view.region),
            .requestedOn = view.requestedOn,
            .requestSource = std::string(view.requestSource)};
}

std::vector<EntryStore::Row> EntryStore::adopt(EntryStore &&other)
{
    std::vector<quint16> sources;
    sources.reserve(other.m_sources.size());
    for (const Source &source : other.m_sources)
        sources.push_back(addSource(source));
    std::vector<Row> rows = std::move(std::exchange(other.m_rows, {}).write());
    for (Row &row : rows) {
        if (row.origin.source < sources.size())
            row.origin.source = sources[row.origin.source];
    }
    m_arena.adopt(std::move(other.m_arena));
    other.m_sources.clear();
    m_mayHaveRequests = m_mayHaveRequests || other.m_mayHaveRequests;
    return rows;
}

void EntryStore::append(EntryStore &&other)
{
    insert(size(), adopt(std::move(other)));
}

void EntryStore::reserve(quint32 count)
{
    std::vector<Row> &rows = m_rows.write();
    if (count <= rows.capacity())
        return;
    rows.reserve(count);
    preferLargePages(rows.data(), rows.capacity() * sizeof(Row));
}

void EntryStore::insert(quint32 index, Rows rows)
{
    const std::vector<Row> &added = rows.read();
    if (isEmpty() && m_rows.read().capacity() < added.size()) {
        m_rows = std::move(rows);
        return;
    }
    std::vector<Row> &own = m_rows.write();
    own.insert(own.begin() + index, added.begin(), added.end());
}

EntryStore::Rows EntryStore::remove(quint32 index, quint32 count)
{
    if (count == size())
        return std::exchange(m_rows, {});
    std::vector<Row> &rows = m_rows.write();
    const auto first = rows.begin() + index;
    std::vector<Row> removed(first, first + count);
    rows.erase(first, first + count);
    return removed;
}

EntryStore::Row EntryStore::exchange(quint32 index, const Row &row)
{
    return std::exchange(m_rows.write()[index], row);
}

void EntryStore::setStatus(quint32 index, EntryStatus status, std::string_view detail)
{
    if (!detail.empty() && detail != at(index).detail) {
        Entry changed = entry(index);
        changed.detail = detail;
        m_rows.write()[index] = makeRow(changed);
    }
    m_rows.write()[index].status = quint16(status) & 0x3F;
}

EntryStore::Row EntryStore::rowWithStatus(quint32 index, EntryStatus status) const
{
    Row row = rowAt(index);
    row.status = quint16(status) & 0x3F;
    return row;
}

void EntryStore::setDuplicate(quint32 index, quint32 first)
{
    Row &row = m_rows.write()[index];
    row.status = quint16(EntryStatus::Duplicate);
    row.duplicateOf = first;
}

bool EntryStore::markAs(quint32 index, quint32 first)
{
    std::vector<Row> &rows = m_rows.write();
    Row &row = rows[index];
    row.status = quint16(first == index ? EntryStatus::Valid : EntryStatus::Duplicate) & 0x3F;
    row.duplicateOf = first;
    const bool lends =
        first != index && row.nameSize > 0 && rows[first].nameSize == 0 && nameAt(first).empty();
    if (lends)
        rows[first].duplicateOf = index;
    return lends;
}

void EntryStore::moveDuplicates(quint32 from, qint32 by)
{
    for (Row &row : m_rows.write())
        row.duplicateOf += row.duplicateOf >= from && row.duplicateOf != noEntry ? quint32(by) : 0U;
}

void EntryStore::moveDuplicates(std::span<const quint32> places)
{
    for (Row &row : m_rows.write())
        row.duplicateOf = row.duplicateOf < places.size() ? places[row.duplicateOf] : noEntry;
}

StatusCounts EntryStore::counts() const
{
    StatusCounts counts;
    for (const Row &row : m_rows.read())
        ++counts[EntryStatus(row.status)];
    return counts;
}

quint16 EntryStore::addSource(const Source &given)
{
    const Source source{visibleText(given.file), visibleText(given.sheet), given.sha256};
    const auto known = std::find(m_sources.begin(), m_sources.end(), source);
    if (known != m_sources.end())
        return quint16(std::distance(m_sources.begin(), known));
    Q_ASSERT(m_sources.size() < 0xFFFF);
    m_sources.push_back(source);
    return quint16(m_sources.size() - 1);
}

} // namespace dnc
