// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entryruns.h"
#include "core/entry/entrystore.h"
#include "core/rules/rules.h"
#include "list/duplicateupdater.h"
#include "list/entrylistobserver.h"
#include "list/entrylistrecorder.h"

#include <QUndoStack>

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace dnc {

/// The editable list: its entries in their order, how many have each status, and the undo steps. Every change
/// that a person makes is one undo step, however many entries it touches. What an upload did is a fact and
/// not a step. Knows nothing of filters, orders and rows: see EntryView. GUI thread only.
///
/// Duplicates are marked again after every change that a person makes, a moment later where many entries of a
/// long list changed: see updateDuplicates(). What an upload does leaves them as they are. Entries that are
/// in an upload or were Confirmed can be removed, but not edited or excluded.
class EntryList : public QObject {
    Q_OBJECT

public:
    using Row = EntryStore::Row;

    explicit EntryList(QObject *parent = nullptr);
    ~EntryList() override;

    [[nodiscard]] const EntryStore &entries() const { return m_store; }
    [[nodiscard]] const StatusCounts &counts() const { return m_counts; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    /// Names all undo steps again, after the language changed.
    void retranslateSteps();
    /// The undo stack's, while isChangeable().
    void undo();
    void redo();

    /// How edited and pasted values are read from now on.
    void setRules(const RuleContext &rules) { m_rules = rules; }
    [[nodiscard]] const RuleContext &rules() const { return m_rules; }

    /// Replaces the whole list without an undo step, as when a job is resumed. Marks duplicates if no entry
    /// was in an upload yet; a list with a job's outcomes in it is taken as it is.
    void setEntries(EntryStore &&entries);

    /// Marks duplicates now if that is still to come; for what needs them exact, such as an upload.
    void updateDuplicates();
    [[nodiscard]] bool isUpdatingDuplicates() const { return m_duplicates.isPending(); }

    /// While locked (an upload is going on) nothing can be edited, undone or redone. Locking forgets the undo
    /// history, because what was sent cannot be unsent.
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    /// Whether a person may change the list now: it is neither locked nor reserved.
    [[nodiscard]] bool isChangeable() const { return !m_isLocked && !m_isReserved; }

    /// Facts, outside undo: where they change anything they forget the undo history.

    /// What an upload did: entries `first` to `last` that are Pending or Unknown get `status`.
    void applyDelivery(quint32 first, quint32 last, EntryStatus status, const QString &detail);
    /// Valid and Unknown entries become Pending (an upload begins), or Pending ones Valid again (it was
    /// canceled).
    void markPending(bool pending);

    /// What edits are made of. They check isChangeable() first and push() a command, which alone calls
    /// exchange(), take() and put().

    /// Copies the texts of `entry`. The row is not in the list yet, nor are those of adopt().
    [[nodiscard]] Row makeRow(const Entry &entry) { return m_store.makeRow(entry); }
    [[nodiscard]] std::vector<Row> adopt(EntryStore &&added) { return m_store.adopt(std::move(added)); }
    quint16 addSource(const Source &source) { return m_store.addSource(source); }
    /// The name of an undo step in the current language; may be empty.
    using StepText = std::function<QString()>;
    void push(QUndoCommand *command, const StepText &text);

    /// Exchanges the rows of `entries` (ascending) and `rows`.
    void exchange(std::span<const quint32> entries, EntryStore::Rows &rows);
    struct Taken {
        EntryStore::Rows rows;
        ShownRows shown;
    };
    /// Takes `runs` out.
    [[nodiscard]] Taken take(std::span<const EntryRun> runs);
    /// Puts `rows` in so that they are at `runs`, shown as `shown` says.
    void put(std::span<const EntryRun> runs, EntryStore::Rows rows, const ShownRows &shown);

    /// For AppendSession and BackgroundEdit, which take a while: nothing else may change the list meanwhile.
    /// They end at once when interrupted() comes.
    void setReserved(bool reserved) { m_isReserved = reserved; }

    /// Marks all duplicates, by a `marker` that goes on with append().
    void beginAppend(DuplicateMarker &marker);
    void reserve(quint32 count);
    /// Adds entries at the end, outside undo. About 1 ms for 8,192 entries.
    void append(EntryStore &&added, DuplicateMarker &marker);
    void setSource(quint16 index, const Source &source);
    /// After the entries of `run` were appended. `isMarked`: the marker missed no duplicate.
    void finishAppend(const EntryRun &run, bool isMarked);
    /// Frees the texts of an empty list that no undo step needs.
    void freeUnusedTexts();

    /// One observer at most, which is told of every change until it is unset with nullptr.
    void setObserver(EntryListObserver *observer);
    /// The same for a recorder.
    void setRecorder(EntryListRecorder *recorder);

signals:
    /// The number of entries with some status changed.
    void countsChanged();
    void lockedChanged(bool locked);
    /// Before the list is replaced or locked.
    void interrupted();

private:
    [[nodiscard]] std::vector<quint32> fewOf(std::span<const EntryRun> runs) const;
    void exchangeRows(std::span<const quint32> entries, std::vector<Row> &rows);
    void finishDelivery(quint32 first, quint32 last, bool changed);
    void announceCounts();

    EntryStore m_store;
    StatusCounts m_counts;
    StatusCounts m_announced; // at the last countsChanged()
    DuplicateUpdater m_duplicates{m_store, m_counts};
    RuleContext m_rules;
    bool m_isLocked = false;
    bool m_isReserved = false;
    EntryListObserver m_nobody;
    EntryListObserver *m_observer = &m_nobody;
    EntryListRecorder m_noRecorder;
    EntryListRecorder *m_recorder = &m_noRecorder;
    QUndoStack m_undo; // its commands hold rows of the store
    std::map<const QUndoCommand *, StepText> m_stepTexts; // also of steps that are gone
};

} // namespace dnc
