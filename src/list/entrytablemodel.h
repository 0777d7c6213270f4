// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/duplicatemarker.h"
#include "core/entry/entrystore.h"
#include "core/rules/rules.h"
#include "list/background.h"
#include "list/column.h"
#include "list/longlist.h"
#include "list/opentypes.h"
#include "list/rowindex.h"

#include <QAbstractTableModel>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace dnc {

/// The editable list. Every change a person makes is one undo step, however many rows it touches; only undo
/// commands change the store. Rows of the model are those that filter and search let through, in the sorted
/// order; the store keeps the order of the list. GUI thread only.
///
/// A row that is edited stays where it is shown, also when filter or order would now have it elsewhere, until
/// one of these is set anew; so do rows that were inserted or pasted. Entries of appendEntries() obey filter
/// and order at once. Duplicates are marked anew after every change that a person makes, a moment later where
/// many entries of a long list changed: see finishMarks(). What an upload does leaves them as they are.
/// Entries that are in an upload or were Confirmed can be taken out of the table, but not edited or excluded.
class EntryTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole, ///< EntryStatus as int
        TypeRole, ///< IdentifierType as int, -1 while unknown; EditRole of Column::Type takes it too
        ReasonRole, ///< reason(), QString
        EntryRole, ///< index into entries(), quint32
    };

    explicit EntryTableModel(QObject *parent = nullptr);
    ~EntryTableModel() override;

    [[nodiscard]] const EntryStore &entries() const { return m_store; }
    [[nodiscard]] const StatusCounts &counts() const { return m_counts; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] quint32 entryAt(int modelRow) const { return m_index.entryAt(quint32(modelRow)); }

    /// How edited and pasted values are read from now on.
    void setRules(const RuleContext &rules) { m_rules = rules; }
    [[nodiscard]] const RuleContext &rules() const { return m_rules; }

    /// Replaces the whole list without an undo step, as when a job is taken up again. Marks duplicates where
    /// no entry was in an upload yet; with a job's outcomes in it the list is taken as it stands.
    void setEntries(EntryStore &&entries);
    /// Adds the entries of `added` at the end, as one undo step called `text`.
    void appendEntries(EntryStore &&added, const QString &text);

    /// Adds entries at the end piece by piece, while the person looks at those that are there: from
    /// beginAppend() to endAppend(), which makes one undo step of them, or cancelAppend(), which takes them
    /// out again. Meanwhile nothing can be edited, undone or redone. Filters are obeyed at once, the order of
    /// a sorted view at the end. Nothing begins while the list is locked; setEntries() and locking cancel.
    ///
    /// Beginning marks the duplicates of what is there, some 60 ms a million.
    void beginAppend();
    /// So many will come in all, for which `room` was made: what is added from now on moves nothing.
    void expectAppended(quint32 count, DuplicateMarker &&room);
    /// About 1 ms for 8,192 entries.
    void appendChunk(EntryStore &&chunk);
    /// The sources of appended entries that are called as `source` is are this one, now that its hash is
    /// known.
    void setAppendedSource(const Source &source);
    void endAppend(const QString &text);
    void cancelAppend();
    [[nodiscard]] bool isAppending() const { return m_append.has_value(); }
    /// How many entries were added since beginAppend().
    [[nodiscard]] quint32 appendedCount() const;

    /// Fixes and types, taking in and fanOut() of many rows of a long list are worked out in the background.
    /// Until then the list is as before, and nothing else can be changed. setEntries() and locking cancel.
    [[nodiscard]] bool isWorking() const { return m_work != nullptr; }
    /// Of how many entries: for how many it is done.
    [[nodiscard]] quint32 workDone() const;
    [[nodiscard]] quint32 workToDo() const { return m_workToDo; }
    /// Leaves the list as it is.
    void cancelWork();

    /// Whether a person may change the list now.
    [[nodiscard]] bool isChangeable() const { return !m_locked && !m_append && !m_work; }
    /// Marks duplicates now where that is still to come; for what needs them exact, such as an upload.
    void finishMarks();
    [[nodiscard]] bool isMarking() const { return m_isMarking; }
    /// The undo stack's, while isChangeable().
    void undo();
    void redo();

    /// Empties the list, as one undo step.
    void clear();
    /// Adds `count` empty entries above `modelRow` (at the end for rowCount()), as one undo step.
    void insertBlank(int modelRow, int count);
    /// Takes these model rows out, as one undo step. Ranges may overlap and come in any order.
    struct RowRange {
        int first;
        int last;
    };
    void removeRanges(std::span<const RowRange> ranges);
    /// Leaves these rows out of the upload, or takes them in again, as one undo step.
    void setExcluded(std::span<const RowRange> ranges, bool excluded);
    /// Writes `cells` over the cells from `topLeft` on (the end of the table where it is invalid), as one
    /// undo step; rows past the end are appended, blank ones left out. A cell of the Type column takes the
    /// contract's word or the label of a type, and a word that is neither is left out; the Status column
    /// takes nothing. A value that does not fit its row's type becomes the type that it shows.
    void paste(const QModelIndex &topLeft, std::span<const std::vector<QString>> cells);

    /// A value that may be meant, for an entry with that finding.
    struct Fix {
        quint32 entry;
        QString before;
        QString after;
    };
    /// The first `most` fixes for entries with `finding`, in the order of the list: what fixAll() would do.
    [[nodiscard]] std::vector<Fix> fixes(const Finding &finding, quint32 most) const;
    /// Takes the values that may be meant, for these rows or for all entries with `finding`, as one undo
    /// step.
    void fix(std::span<const RowRange> ranges);
    void fixAll(const Finding &finding);
    /// Reads the open entries of each answered column as the type that was said, as one undo step.
    void answerTypes(std::span<const TypeAnswer> answers);
    /// Takes all duplicates out, as one undo step. Their first keeps its place
    /// and the name that one of them lent it.
    void removeDuplicates();
    /// Adds the valid numbers of these rows once more as each other one of `types` (Phone, Sms, WhatsApp),
    /// each behind its row, as one undo step: Alta does not say whether a stop for one of them is a stop for
    /// all.
    void fanOut(std::span<const RowRange> ranges, std::span<const IdentifierType> types);
    /// How many entries fanOut() would add, duplicates included.
    [[nodiscard]] quint32 fanOutCount(std::span<const RowRange> ranges,
                                      std::span<const IdentifierType> types) const;

    /// While locked (an upload is going on) nothing can be edited, undone or redone. Locking forgets the undo
    /// history, because what was sent cannot be unsent.
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return m_locked; }

    /// The next two set down facts, outside undo: where they change anything they forget the undo history.

    /// Shows what an upload did: entries `first` to `last` of the store that are Pending or Unknown get
    /// `status`.
    void applyDelivery(quint32 first, quint32 last, EntryStatus status, const QString &detail);
    /// Valid and Unknown entries become Pending (an upload begins), or Pending ones Valid again (it was given
    /// up).
    void markPending(bool pending);

    /// The next three, and sort(), say what is shown. A long list is looked through in the background: until
    /// viewChanged() it is shown as before, and can be edited. The last word counts.

    /// Shows only entries with one of these statuses (all when empty) whose identifier, name or input holds
    /// `text`, letter case ignored, as it is sent or as it is shown. Blanks around `text` do not count.
    void setFilter(std::vector<EntryStatus> statuses, const QString &text);

    /// Shows only entries with this finding, within the filter; nothing: all of them.
    void setFinding(const std::optional<Finding> &finding);

    /// Whether what is shown is not yet what was asked for.
    [[nodiscard]] bool isLooking() const { return m_looking; }
    /// The rows that show these entries (indexes into entries()), from the first row on. Some 2 ms a million.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<bool> &entries) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// The number of entries with some status changed.
    void countsChanged();
    void lockedChanged(bool locked);
    void appendingChanged(bool appending);
    void workingChanged(bool working);
    /// Before and after the reset for another filter or order. The entries are the same ones before and
    /// after.
    void viewAboutToChange();
    void viewChanged();

private:
    friend class ExchangeCommand;
    friend class RunsCommand;
    // What the commands do; each tells the views and brings duplicates and counts up to date.
    void exchange(std::span<const quint32> entries, std::span<EntryStore::Row> rows);
    std::vector<EntryStore::Row> take(std::span<const EntryRun> runs, ShownRows &shown);
    void put(std::span<const EntryRun> runs, std::span<const EntryStore::Row> rows, const ShownRows &shown);

    [[nodiscard]] std::vector<quint32> fewOf(std::span<const EntryRun> runs) const;
    [[nodiscard]] bool remarkAfter(bool few, std::span<const EntryStore::Key> keys);
    [[nodiscard]] bool putIntoStore(std::span<const EntryRun> runs, std::span<const EntryStore::Row> rows);

    /// What goes on between beginAppend() and its end.
    struct Append {
        quint32 first; // entry
        quint16 firstSource;
        DuplicateMarker marker;
    };
    void leaveAppend();

    /// Rows that are to be at these entries, or behind them.
    struct Change {
        std::vector<quint32> entries;
        std::vector<EntryStore::Row> rows;
    };
    struct Work;
    /// Adds to `change` what becomes of `entry` in `list`, its texts in `texts`. Any thread; may use nothing
    /// of the model.
    using Make = std::function<void(EntryStore &list, EntryStore &texts, quint32 entry, Change &change)>;
    using Finish = std::function<void(Change &&change)>;
    void workOut(std::vector<quint32> entries, const Make &make, const Finish &finish);
    [[nodiscard]] static Change changeOf(EntryStore &list, EntryStore &texts,
                                         std::span<const quint32> entries, const Make &make, Work &work);
    [[nodiscard]] std::vector<quint32> allEntries() const;
    void markLater();
    void markInBackground();
    void forgetMarks();
    void showAppended(quint32 firstEntry);

    void hideRows(const Placement &placement);
    void showRows(const Placement &placement);
    [[nodiscard]] bool showsWholeList() const { return m_query == RowIndex::Query{} && !m_looking; }
    void setQuery(RowIndex::Query query);
    void look();
    void lookLater();
    void lookInBackground();
    void show(RowIndex &&index, quint32 end);
    void remakeIndex();
    void setIndex(RowIndex &&index);
    [[nodiscard]] bool remark();
    [[nodiscard]] bool remark(std::span<const EntryStore::Key> keys);
    void leaveCounts(std::span<const quint32> entries);
    void joinCounts(std::span<const quint32> entries);
    void leaveCounts(std::span<const EntryRun> runs);
    void joinCounts(std::span<const EntryRun> runs);
    [[nodiscard]] std::vector<EntryStore::Key> keysOf(std::span<const quint32> entries) const;
    void emitRows(quint32 firstEntry, quint32 lastEntry);
    void emitAllRows();
    void emitCounts();
    void finishDelivery(quint32 firstEntry, quint32 lastEntry, bool changed);

    [[nodiscard]] std::vector<quint32> entriesIn(std::span<const RowRange> ranges) const;
    void fixEntries(std::vector<quint32> entries, const std::optional<Finding> &finding);
    using ChangeText = std::function<QString(int count)>;
    void exchangeWorkedOut(std::vector<quint32> entries, const Make &make, const ChangeText &text);
    void keepLentNames(std::span<const quint32> duplicates, QUndoCommand *command);
    [[nodiscard]] std::optional<Entry> edited(const Entry &entry, Column column, const QVariant &value) const;
    [[nodiscard]] Entry blankEntry(const QString &source);
    void pasteOver(quint32 row, int column, std::span<const std::vector<QString>> cells,
                   QUndoCommand *command);
    void pasteBelow(int column, std::span<const std::vector<QString>> cells, QUndoCommand *command);
    [[nodiscard]] static QString editText(Column column);
    void push(QUndoCommand *command, const QString &text);
    void pushRemoval(std::vector<EntryRun> runs, const QString &text);
    [[nodiscard]] ShownRows shownAt(quint32 row, const EntryRun &run) const;

    EntryStore m_store;
    RowIndex m_index;
    RowIndex::Query m_query;
    quint32 m_view = 1; // counts the times that the index was made anew
    quint32 m_structure = 0; // counts the times that entries got other indexes
    bool m_looking = false; // m_query is not yet what m_index shows
    quint32 m_lookNumber = 0;
    bool m_marked = true; // duplicates stand as remark() would mark them
    StatusCounts m_counts;
    StatusCounts m_announced; // what the last countsChanged() told of
    RuleContext m_rules;
    QUndoStack m_undo; // after the store: its commands hold rows of it
    bool m_locked = false;
    std::optional<Append> m_append;
    bool m_isMarking = false; // m_marked will be true in a moment
    quint32 m_markNumber = 0;
    std::shared_ptr<Work> m_work;
    quint32 m_workToDo = 0; // entries
    Background m_looks;
    Background m_marks;
    Background m_worker;
};

} // namespace dnc
