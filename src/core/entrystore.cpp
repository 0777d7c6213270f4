// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entrystore.h"

#include <QCoreApplication>
#include <QHashFunctions>

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>
#include <numeric>
#include <utility>

namespace dnc {

namespace {

constexpr size_t blockSize = size_t(1) << 20;
constexpr quint8 noType = 0xFF;
constexpr quint32 noEntry = 0xFFFF'FFFF;

/// What is in an upload or on the list stays the first, wherever a copy of it stands.
bool standsFirst(EntryStatus status, Issue issue)
{
    switch (status) {
    case EntryStatus::Pending:
    case EntryStatus::Unknown:
    case EntryStatus::Confirmed:
        return true;
    case EntryStatus::Excluded:
        return issue == Issue::OnListAlready;
    case EntryStatus::Valid:
    case EntryStatus::Duplicate:
    case EntryStatus::Invalid:
    case EntryStatus::Rejected:
        return false;
    }
    Q_UNREACHABLE();
}

/// Which entry holds an identifier first: open addressing over (hash tag, entry), keyed by the store's own
/// texts. The seed differs in each process, so that a crafted list cannot make all entries collide.
class FirstEntries {
public:
    explicit FirstEntries(const EntryStore &store)
        : m_store(store)
        , m_slots(std::max<size_t>(16, std::bit_ceil(size_t(store.size()) * 2)))
    {
    }

    /// The entry that has the identifier of `index` already, else `index` itself, which is the first from now
    /// on.
    quint32 find(quint32 index)
    {
        const EntryStore::View entry = m_store.at(index);
        const size_t hash = qHashBits(entry.identifier.data(), entry.identifier.size(),
                                      m_seed ^ size_t(entry.type.value_or(IdentifierType::Email)));
        const auto tag = quint32(quint64(hash) >> 32U);
        const size_t mask = m_slots.size() - 1;
        for (size_t slot = hash & mask;; slot = (slot + 1) & mask) {
            if (m_slots[slot].entry == noEntry) {
                m_slots[slot] = {tag, index};
                return index;
            }
            if (m_slots[slot].tag == tag && isSame(m_slots[slot].entry, entry))
                return m_slots[slot].entry;
        }
    }

private:
    bool isSame(quint32 index, const EntryStore::View &entry) const
    {
        const EntryStore::View other = m_store.at(index);
        return other.type == entry.type && other.identifier == entry.identifier;
    }

    struct Slot {
        quint32 tag = 0;
        quint32 entry = noEntry;
    };
    const EntryStore &m_store;
    std::vector<Slot> m_slots;
    size_t m_seed = QHashSeed::globalSeed();
};

struct Reason {
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

QString withSuggestion(const QString &sentence, const QString &suggestion)
{
    return suggestion.isEmpty() ? sentence : Reason::tr("%1 Did you mean %2?").arg(sentence, suggestion);
}

/// What is to be said of an entry that can be sent.
QString wordsFor(const EntryStore::View &entry)
{
    if (!isDoubt(entry.note) || !entry.type)
        return describe(entry.note);
    const Remark remark = remarkOn(entry.input, {*entry.type, std::string(entry.identifier)});
    return withSuggestion(describe(entry.note), QString::fromStdString(remark.suggestion));
}

} // namespace

quint32 StatusCounts::total() const
{
    return std::accumulate(of.begin(), of.end(), quint32(0));
}

char *EntryStore::Arena::allocate(size_t size)
{
    if (m_blocks.empty() || m_size - m_used < size) {
        m_size = std::max(size, blockSize);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_size));
        m_used = 0;
    }
    return m_blocks.back().get() + std::exchange(m_used, m_used + size);
}

void EntryStore::Arena::adopt(Arena &&other)
{
    // Behind ours goes the block that still has room, so that small lists do not leave a hole each.
    m_blocks.insert(m_blocks.begin(), std::make_move_iterator(other.m_blocks.begin()),
                    std::make_move_iterator(other.m_blocks.end()));
    if (m_size == 0) {
        m_used = other.m_used;
        m_size = other.m_size;
    }
    other = Arena();
}

EntryStore::Row EntryStore::makeRow(const Entry &entry)
{
    Row row;
    row.sharesInput = entry.identifier == entry.input;
    row.inputSize = quint32(entry.input.size());
    row.identifierSize = quint32(entry.identifier.size());
    row.nameSize = quint32(entry.name.size());
    row.detailSize = quint32(entry.detail.size()) & 0x7FFF'FFFF;
    row.origin = entry.origin;
    row.type = entry.type ? quint8(*entry.type) : noType;
    row.issue = entry.issue;
    row.note = entry.note;
    row.status = entry.status;
    const size_t own = row.sharesInput ? 0 : entry.identifier.size();
    char *text = m_arena.allocate(entry.input.size() + own + entry.name.size() + entry.detail.size());
    row.text = text;
    text = std::copy(entry.input.begin(), entry.input.end(), text);
    text = std::copy_n(entry.identifier.begin(), own, text);
    text = std::copy(entry.name.begin(), entry.name.end(), text);
    std::copy(entry.detail.begin(), entry.detail.end(), text);
    return row;
}

std::string_view EntryStore::ownName(const Row &row) const
{
    return {row.text + row.inputSize + (row.sharesInput ? 0 : row.identifierSize), row.nameSize};
}

/// While its entry is a first, `duplicateOf` of a row points at the duplicate that lends it a name. Both are
/// asked, because rows move until duplicates are marked anew.
std::string_view EntryStore::nameAt(quint32 index) const
{
    const quint32 lender = m_rows[index].duplicateOf;
    if (lender >= size() || m_rows[lender].status != EntryStatus::Duplicate
        || m_rows[lender].duplicateOf != index || m_rows[index].status == EntryStatus::Duplicate)
        return {};
    return ownName(m_rows[lender]);
}

EntryStore::View EntryStore::at(quint32 index) const
{
    const Row &row = m_rows[index];
    const char *identifier = row.sharesInput ? row.text : row.text + row.inputSize;
    const std::string_view name = ownName(row);
    return {
        .input = {row.text, row.inputSize},
        .identifier = {identifier, row.identifierSize},
        .name = name.empty() ? nameAt(index) : name,
        .detail = {name.data() + name.size(), row.detailSize},
        .type = row.type == noType ? std::nullopt : std::optional(IdentifierType(row.type)),
        .issue = row.issue,
        .note = row.note,
        .status = row.status,
        .origin = row.origin,
        .duplicateOf = row.duplicateOf,
    };
}

Entry EntryStore::entry(quint32 index) const
{
    const View view = at(index);
    return {.input = std::string(view.input),
            .identifier = std::string(view.identifier),
            .name = std::string(ownName(m_rows[index])),
            .detail = std::string(view.detail),
            .type = view.type,
            .issue = view.issue,
            .note = view.note,
            .status = view.status,
            .origin = view.origin};
}

std::vector<EntryStore::Row> EntryStore::adopt(EntryStore &&other)
{
    std::vector<quint16> sources;
    sources.reserve(other.m_sources.size());
    for (const Source &source : other.m_sources)
        sources.push_back(addSource(source));
    for (Row &row : other.m_rows) {
        if (row.origin.source < sources.size())
            row.origin.source = sources[row.origin.source];
    }
    m_arena.adopt(std::move(other.m_arena));
    other.m_sources.clear();
    return std::exchange(other.m_rows, {});
}

void EntryStore::insert(quint32 index, std::span<const Row> rows)
{
    m_rows.insert(m_rows.begin() + index, rows.begin(), rows.end());
}

std::vector<EntryStore::Row> EntryStore::remove(quint32 index, quint32 count)
{
    const auto first = m_rows.begin() + index;
    std::vector<Row> removed(first, first + count);
    m_rows.erase(first, first + count);
    return removed;
}

EntryStore::Row EntryStore::exchange(quint32 index, const Row &row)
{
    return std::exchange(m_rows[index], row);
}

void EntryStore::setStatus(quint32 index, EntryStatus status, std::string_view detail)
{
    if (!detail.empty() && detail != at(index).detail) {
        Entry changed = entry(index);
        changed.detail = detail;
        m_rows[index] = makeRow(changed);
    }
    m_rows[index].status = status;
}

void EntryStore::setDuplicate(quint32 index, quint32 first)
{
    m_rows[index].status = EntryStatus::Duplicate;
    m_rows[index].duplicateOf = first;
}

quint32 EntryStore::markDuplicates()
{
    FirstEntries firsts(*this);
    quint32 changed = 0;
    for (quint32 i = 0; i < size(); ++i) {
        if (standsFirst(m_rows[i].status, m_rows[i].issue))
            firsts.find(i);
    }
    for (quint32 i = 0; i < size(); ++i) {
        Row &row = m_rows[i];
        if (row.status != EntryStatus::Valid && row.status != EntryStatus::Duplicate)
            continue;
        const quint32 first = firsts.find(i);
        const EntryStatus status = first == i ? EntryStatus::Valid : EntryStatus::Duplicate;
        changed += row.status != status;
        row.status = status;
        row.duplicateOf = first;
        const bool lends = first != i && row.nameSize > 0;
        if (lends && m_rows[first].nameSize == 0 && nameAt(first).empty())
            m_rows[first].duplicateOf = i;
    }
    return changed;
}

StatusCounts EntryStore::counts() const
{
    StatusCounts counts;
    for (const Row &row : m_rows)
        ++counts[row.status];
    return counts;
}

quint16 EntryStore::addSource(const Source &source)
{
    const auto known = std::find(m_sources.begin(), m_sources.end(), source);
    if (known != m_sources.end())
        return quint16(std::distance(m_sources.begin(), known));
    Q_ASSERT(m_sources.size() < 0xFFFF);
    m_sources.push_back(source);
    return quint16(m_sources.size() - 1);
}

QString reason(const EntryStore &store, quint32 index)
{
    const EntryStore::View entry = store.at(index);
    const QString detail = QString::fromUtf8(entry.detail.data(), qsizetype(entry.detail.size()));
    switch (entry.status) {
    case EntryStatus::Valid:
        return wordsFor(entry);
    case EntryStatus::Confirmed:
        return {};
    case EntryStatus::Invalid:
        return withSuggestion(describe(entry.issue), detail);
    case EntryStatus::Duplicate: {
        const EntryStore::View first = store.at(entry.duplicateOf);
        if (first.origin.row == 0)
            return Reason::tr("The same identifier stands further up.");
        return Reason::tr("The same identifier stands in row %1 of %2.")
            .arg(QString::number(first.origin.row), store.sources()[first.origin.source].file);
    }
    case EntryStatus::Excluded:
        if (!leavesOut(entry.issue))
            return Reason::tr("Left out by you.");
        return detail.isEmpty() ? describe(entry.issue)
                                : Reason::tr("%1 (%2)").arg(describe(entry.issue), detail);
    case EntryStatus::Pending:
        return Reason::tr("Not sent yet.");
    case EntryStatus::Unknown:
        return Reason::tr("Sent, but no definite answer came yet. It will be sent again.");
    case EntryStatus::Rejected:
        return detail.isEmpty() ? Reason::tr("Alta refused it without giving a reason.")
                                : Reason::tr("Alta refused it: %1").arg(detail);
    }
    Q_UNREACHABLE();
}

} // namespace dnc
