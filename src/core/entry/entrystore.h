// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entry.h"
#include "core/parsedidentifier.h"

#include <QByteArray>

#include <array>
#include <atomic>
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

/// Holds the entries of a list, a million of them in little memory: texts are in append-only blocks, a row
/// points into them. An edit appends its text and exchanges the row; putting the old row back undoes it at no
/// cost. Text is freed with the store. Not thread-safe, but several threads may read while nobody writes.
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

        const char *text = nullptr; // the input, followed by the identifier unless shared
        quint32 inputSize = 0;
        qint32 nameAt = 0; // offset from `text`; the detail follows the name
        quint32 nameSize = 0;
        quint32 detailSize : 26 = 0;
        quint32 type : 3 = 0;
        quint32 isKept : 1 = 0; // a person keeps it although it may be a duplicate
        quint32 hasRequest : 1 = 0; // the detail is followed by when and how the person asked
        quint32 sharesInput : 1 = 0; // the identifier equals the input and is stored once
        quint32 duplicateOf = 0;
        Origin origin;
        quint16 status : 6 = 0;
        quint16 region : 10 = 0; // 0: none, otherwise a number for its two letters
        Issue issue = Issue::None;
        Note note = Note::None;
    };
    static_assert(sizeof(Row) <= 40);

    /// Rows that are shared until one of their owners writes to them.
    class Rows {
    public:
        Rows() = default;
        Rows(std::vector<Row> rows) // NOLINT(google-explicit-constructor): they are what it holds
            : m_shared(std::make_shared<std::vector<Row>>(std::move(rows)))
        {
        }
        [[nodiscard]] const std::vector<Row> &read() const { return m_shared ? *m_shared : none; }
        /// Inline, because it is called for each row.
        [[nodiscard]] std::vector<Row> &write()
        {
            if (!m_shared || m_shared.use_count() > 1)
                makeOwn();
            else // reads by another thread that has released the rows must happen before our writes
                std::atomic_thread_fence(std::memory_order_acquire);
            return *m_shared;
        }

    private:
        void makeOwn();
        static const std::vector<Row> none;
        std::shared_ptr<std::vector<Row>> m_shared;
    };

    /// A view of one entry; the texts live as long as the store.
    struct View {
        std::string_view input;
        std::string_view identifier;
        std::string_view name; ///< of its first duplicate that has a name, if a first entry has none itself
        std::string_view detail;
        std::optional<IdentifierType> type;
        Issue issue = Issue::None;
        Note note = Note::None;
        EntryStatus status = EntryStatus::Invalid;
        Origin origin;
        std::string_view region; ///< as Entry::region
        std::optional<RequestDay> requestedOn = {}; ///< as in Entry, like the following
        std::string_view requestSource = {};
        quint32 duplicateOf = 0; ///< while Duplicate: the index of the first entry
    };

    [[nodiscard]] quint32 size() const { return quint32(m_rows.read().size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.read().empty(); }
    [[nodiscard]] View at(quint32 index) const;
    /// A copy, with its own name only.
    [[nodiscard]] Entry entry(quint32 index) const;
    /// Whether the name of a first entry comes from one of its duplicates.
    [[nodiscard]] bool borrowsName(quint32 index) const
    {
        return rowAt(index).nameSize == 0 && !nameAt(index).empty();
    }
    [[nodiscard]] EntryStatus statusAt(quint32 index) const { return EntryStatus(rowAt(index).status); }
    [[nodiscard]] Issue issueAt(quint32 index) const { return rowAt(index).issue; }
    /// False if no entry ever had a requestedOn or a requestSource.
    [[nodiscard]] bool mayHaveRequests() const { return m_mayHaveRequests; }
    /// Whether the entry has one of them.
    [[nodiscard]] bool hasRequestAt(quint32 index) const { return rowAt(index).hasRequest != 0; }

    /// What two duplicates have in common.
    struct Key {
        quint8 type; ///< one number for each type, and one for none
        std::string_view identifier;

        bool operator==(const Key &) const = default;
    };
    [[nodiscard]] Key keyAt(quint32 index) const
    {
        const Row &row = rowAt(index);
        return {quint8(row.type), row.identifier()};
    }

    /// Texts within `text` of entries that are added from now on are referenced, not copied; the store keeps
    /// `text` alive.
    void keepText(const QByteArray &text) { m_arena.keep(text); }

    /// Copies the texts of `entry` into the store and returns a row for them, which is not in the list yet.
    [[nodiscard]] Row makeRow(const Entry &entry);

    /// The row of an entry with another status, which is not in the list yet. Copies no text.
    [[nodiscard]] Row rowWithStatus(quint32 index, EntryStatus status) const;

    /// The row of an entry with another note, of which a person says that it is no duplicate in another form;
    /// not in the list yet. Copies no text.
    [[nodiscard]] Row keptRow(quint32 index, Note note) const
    {
        Row row = rowAt(index);
        row.note = note;
        return kept(row);
    }
    [[nodiscard]] static Row kept(Row row)
    {
        row.isKept = 1;
        return row;
    }
    [[nodiscard]] bool isKept(quint32 index) const { return rowAt(index).isKept != 0; }

    /// The current state of the store, for another thread while this store goes on. Copy-on-write: nothing is
    /// copied until one of the two changes, and then only the rows, some 20 ms per million.
    [[nodiscard]] EntryStore snapshot() const;
    /// Copies the rows now if a snapshot shares them, so that the next change need not.
    void unshare() { (void)m_rows.write(); }

    /// A store of these entries (different indexes) alone, for another thread: shares their texts, copies
    /// their rows unless they are all in their order. References between duplicates are meaningless in it.
    [[nodiscard]] EntryStore excerpt(std::span<const quint32> entries) const;
    /// The same for `count` entries from `first` on.
    [[nodiscard]] EntryStore excerpt(quint32 first, quint32 count) const;

    /// Takes over the texts and sources of `other` and returns its rows, which are not in the list yet.
    /// Copies no text.
    [[nodiscard]] std::vector<Row> adopt(EntryStore &&other);

    void append(const Entry &entry) { m_rows.write().push_back(makeRow(entry)); }
    /// Appends makeEntry() of `raw`. Does not copy a value that is already normalized.
    void append(const RawEntry &raw, const RuleContext &context);
    /// Appends the entries of `other`, which must not be in an upload. Copies no text.
    void append(EntryStore &&other);
    /// Reserves capacity for `count` entries in total, so that adding them causes no reallocation.
    void reserve(quint32 count);
    void insert(quint32 index, Rows rows);
    /// Removes `count` rows and returns them, so that they can be inserted again.
    Rows remove(quint32 index, quint32 count);
    /// Puts `row` at `index` and returns the previous row.
    Row exchange(quint32 index, const Row &row);
    /// The same for all rows at once. Copies nothing.
    void exchangeAll(Rows &rows) { std::swap(m_rows, rows); }

    /// Changes only the status, as an upload progresses. Keeps `detail` if none is given.
    void setStatus(quint32 index, EntryStatus status, std::string_view detail = {});

    /// Changes only the note, which may depend on other entries.
    void setNote(quint32 index, Note note) { m_rows.write()[index].note = note; }
    [[nodiscard]] Note noteAt(quint32 index) const { return rowAt(index).note; }

    /// Marks one entry as Duplicate of `first`, as stored in a journal.
    void setDuplicate(quint32 index, quint32 first);

    /// Marks a Valid or Duplicate entry as Valid if `first` is the entry itself, otherwise as Duplicate of
    /// `first`. Returns whether `first` takes its name from this entry from now on.
    bool markAs(quint32 index, quint32 first);

    /// Adjusts references after entries moved: those to the entry `from` or a later one are shifted by `by`.
    void moveDuplicates(quint32 from, qint32 by);
    /// The same after many entries moved: `places` holds the new index of each entry, or noEntry.
    void moveDuplicates(std::span<const quint32> places);
    static constexpr quint32 noEntry = 0xFFFF'FFFF;

    /// Takes over the rows of `marked`, a snapshot of this store in which only duplicate marks were changed.
    void takeMarks(EntryStore &&marked) { m_rows = std::move(marked.m_rows); }

    [[nodiscard]] StatusCounts counts() const;

    [[nodiscard]] const std::vector<Source> &sources() const { return m_sources; }
    /// The index of `source`, added if it is new. At most 65,535 sources.
    quint16 addSource(const Source &source);
    /// Replaces a source, for example once its hash is known.
    void setSource(quint16 index, const Source &source) { m_sources[index] = source; }

private:
    [[nodiscard]] EntryStore withoutRows() const;
    [[nodiscard]] std::optional<qint32> placeOfKeptName(const View &entry) const;
    void fill(Row &row, const View &entry);
    [[nodiscard]] std::string_view nameAt(quint32 index) const;

    /// Append-only text: whatever is added stays at its address for the lifetime of the arena.
    class Arena {
    public:
        char *allocate(size_t size);
        void keep(const QByteArray &text);
        /// Whether `part` is a view into the text that was kept last.
        [[nodiscard]] bool contains(std::string_view part) const;
        void adopt(Arena &&other);
        /// Shares the blocks, but not the free space in the last one.
        [[nodiscard]] Arena shared() const;

    private:
        std::vector<std::shared_ptr<char[]>> m_blocks; // shared with snapshots, which only read
        std::vector<QByteArray> m_kept;
        size_t m_used = 0; // of the last block
        size_t m_size = 0;
    };

    [[nodiscard]] const Row &rowAt(quint32 index) const { return m_rows.read()[index]; }

    Rows m_rows;
    Arena m_arena;
    std::vector<Source> m_sources;
    bool m_mayHaveRequests = false;
};

} // namespace dnc
