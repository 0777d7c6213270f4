// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entry.h"
#include "core/parsedidentifier.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace dnc {

/// How many entries have each status.
struct StatusCounts {
    std::array<quint32, allEntryStatuses.size()> of{};

    [[nodiscard]] quint32 operator[](EntryStatus status) const { return of[size_t(status)]; }
    [[nodiscard]] quint32 &operator[](EntryStatus status) { return of[size_t(status)]; }
    [[nodiscard]] quint32 total() const;

    bool operator==(const StatusCounts &) const = default;
};

/// Holds the entries of a list, a million of them in little memory: texts lie in append-only blocks, a row
/// points into them. An edit appends its text and exchanges the row; putting the old row back undoes it, at
/// no cost. Text is freed with the store. Not thread-safe; reading from several threads is safe while nobody
/// writes.
class EntryStore {
public:
    /// One entry in 40 bytes. Opaque: keep it to put it back, read it through the store.
    class Row {
        friend class EntryStore;
        [[nodiscard]] std::string_view input() const { return {text, inputSize}; }
        [[nodiscard]] std::string_view identifier() const
        {
            return sharesInput ? input() : std::string_view(text + inputSize, size_t(nameAt) - inputSize);
        }
        [[nodiscard]] std::string_view name() const { return {text + nameAt, nameSize}; }
        [[nodiscard]] std::string_view detail() const { return {text + nameAt + nameSize, detailSize}; }

        const char *text = nullptr; // the input, and right behind it the identifier, unless shared
        quint32 inputSize = 0;
        qint32 nameAt = 0; // from `text` on; right behind the name stands the detail
        quint32 nameSize = 0;
        quint32 detailSize : 31 = 0;
        quint32 sharesInput : 1 = 0; // the identifier is the input, stored once
        quint32 duplicateOf = 0;
        Origin origin;
        quint16 type : 3 = 0;
        quint16 status : 3 = 0;
        quint16 region : 10 = 0; // 0: none, else the number of its two letters
        Issue issue = Issue::None;
        Note note = Note::None;
    };
    static_assert(sizeof(Row) <= 40);

    /// A view of one entry; the texts live as long as the store.
    struct View {
        std::string_view input;
        std::string_view identifier;
        std::string_view name; ///< of its first duplicate that has one, where a first has none itself
        std::string_view detail;
        std::optional<IdentifierType> type;
        Issue issue = Issue::None;
        Note note = Note::None;
        EntryStatus status = EntryStatus::Invalid;
        Origin origin;
        std::string_view region; ///< as Entry::region
        quint32 duplicateOf = 0; ///< while Duplicate: the index of the entry that stays
    };

    [[nodiscard]] quint32 size() const { return quint32(m_rows.read().size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.read().empty(); }
    [[nodiscard]] View at(quint32 index) const;
    /// A copy, with no name but its own.
    [[nodiscard]] Entry entry(quint32 index) const;
    /// Whether the name of a first is one that a duplicate lends it.
    [[nodiscard]] bool borrowsName(quint32 index) const
    {
        return rowAt(index).nameSize == 0 && !nameAt(index).empty();
    }
    [[nodiscard]] EntryStatus statusAt(quint32 index) const { return EntryStatus(rowAt(index).status); }
    [[nodiscard]] Issue issueAt(quint32 index) const { return rowAt(index).issue; }

    /// What two entries share that are duplicates of each other.
    struct Key {
        quint8 type; ///< a number for each, and one for none
        std::string_view identifier;

        bool operator==(const Key &) const = default;
    };
    [[nodiscard]] Key keyAt(quint32 index) const
    {
        const Row &row = rowAt(index);
        return {quint8(row.type), row.identifier()};
    }

    /// Texts of entries that are added from now on and stand in `text` are not copied but shown where they
    /// are; the store keeps it.
    void keepText(const QByteArray &text) { m_arena.keep(text); }

    /// Copies the texts of `entry` in and gives the row for them, which is not in the list yet.
    [[nodiscard]] Row makeRow(const Entry &entry);

    /// What the store holds now, for another thread while this store goes on. Nothing is copied until one of
    /// the two changes, and then the rows alone, some 20 ms a million.
    [[nodiscard]] EntryStore snapshot() const;

    /// Takes over the texts and sources of `other` and gives its rows, which are not in the list yet. Copies
    /// no text.
    [[nodiscard]] std::vector<Row> adopt(EntryStore &&other);

    void append(const Entry &entry) { m_rows.write().push_back(makeRow(entry)); }
    /// Appends makeEntry() of `raw`. A value that is in its normal form is not copied on the way.
    void append(const RawEntry &raw, const RuleContext &context);
    /// Takes over the entries of `other`, which are none of an upload, behind its own. Copies no text.
    void append(EntryStore &&other);
    /// Makes room for so many entries in all, so that adding them moves none.
    void reserve(quint32 count);
    void insert(quint32 index, std::span<const Row> rows);
    /// Takes `count` rows out, and gives them back so that they can be inserted again.
    std::vector<Row> remove(quint32 index, quint32 count);
    /// Puts `row` at `index` and gives the row that stood there.
    Row exchange(quint32 index, const Row &row);

    /// Changes the status alone, as an upload goes on. `detail` is kept where none is given.
    void setStatus(quint32 index, EntryStatus status, std::string_view detail = {});

    /// Marks one entry as Duplicate of `first`, as a journal remembers it.
    void setDuplicate(quint32 index, quint32 first);

    /// Marks a Valid or Duplicate entry as Valid, where `first` is itself, or as Duplicate of `first`.
    /// Returns whether it lends `first` a name from now on.
    bool markAs(quint32 index, quint32 first);

    /// Follows entries that moved: what points at the entry `from` or one behind it points `by` further on.
    void moveDuplicates(quint32 from, qint32 by);
    /// The same after many moved: `places` says where each entry is now, or noEntry.
    void moveDuplicates(std::span<const quint32> places);
    static constexpr quint32 noEntry = 0xFFFF'FFFF;

    /// Takes over the rows of `marked`, a snapshot of this store in which nothing but marks was changed.
    void takeMarks(EntryStore &&marked) { m_rows = std::move(marked.m_rows); }

    [[nodiscard]] StatusCounts counts() const;

    [[nodiscard]] const std::vector<Source> &sources() const { return m_sources; }
    /// The index of `source`, added if it is new. At most 65,535 sources.
    quint16 addSource(const Source &source);
    /// Replaces what is known of a source, as when its hash is known at last.
    void setSource(quint16 index, const Source &source) { m_sources[index] = source; }

private:
    [[nodiscard]] std::optional<qint32> placeOfKeptName(const View &entry) const;
    void fill(Row &row, const View &entry);
    [[nodiscard]] std::string_view nameAt(quint32 index) const;

    /// Append-only text: what was put in stays where it is until the end.
    class Arena {
    public:
        char *allocate(size_t size);
        void keep(const QByteArray &text);
        /// Whether `part` stands in the text that was kept last.
        [[nodiscard]] bool keeps(std::string_view part) const;
        void adopt(Arena &&other);
        /// Shares the blocks, but not what is free in the last one.
        [[nodiscard]] Arena shared() const;

    private:
        std::vector<std::shared_ptr<char[]>> m_blocks; // shared with snapshots, which only read
        std::vector<QByteArray> m_kept;
        size_t m_used = 0; // of the last block
        size_t m_size = 0;
    };

    /// The rows, which snapshots share until one of them is written to.
    class Rows {
    public:
        [[nodiscard]] const std::vector<Row> &read() const { return m_shared ? *m_shared : none; }
        [[nodiscard]] std::vector<Row> &write();

    private:
        static const std::vector<Row> none;
        std::shared_ptr<std::vector<Row>> m_shared;
    };
    [[nodiscard]] const Row &rowAt(quint32 index) const { return m_rows.read()[index]; }

    Rows m_rows;
    Arena m_arena;
    std::vector<Source> m_sources;
};

} // namespace dnc
