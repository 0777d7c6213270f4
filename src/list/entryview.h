// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/background.h"
#include "list/column.h"
#include "list/entrylist.h"
#include "list/rowindex.h"

#include <QObject>

#include <optional>
#include <span>
#include <vector>

namespace dnc {

/// Rows of a view, from `first` to `last`.
struct RowSpan {
    int first;
    int last;
};

/// Which entries of a list are shown, and in which order: the rows of the table. Knows nothing of cells and
/// Qt's models; its signals come in pairs around each change of the rows, as a model has to announce it. GUI
/// thread only.
///
/// A row that is edited stays where it is, also when filter or order would now have it elsewhere, until one
/// of these is set anew; so do rows that were inserted or pasted. Entries that are appended obey the filter
/// at once, and the order when all of them are there.
class EntryView : public QObject, private EntryListObserver {
    Q_OBJECT

public:
    /// Observes `list`, which outlives the view.
    explicit EntryView(EntryList &list, QObject *parent = nullptr);
    ~EntryView() override;

    /// The next three say what is shown. A long list is filtered in the background: until changed() it is
    /// shown as before, and can be edited. The last call counts.

    /// Shows only entries with one of these statuses (all when empty) whose identifier, name or input holds
    /// `text`, letter case ignored, as it is sent or as it is shown. Blanks around `text` do not count.
    void setFilter(std::vector<EntryStatus> statuses, const QString &text);
    /// Shows only entries with this finding, within the filter; nothing: all of them.
    void setFinding(const std::optional<Finding> &finding);
    /// Sorts by this Column; -1: in the order of the list.
    void sort(int column, Qt::SortOrder order);

    /// What sort() was asked for last: a Column, or -1 for the order of the list.
    [[nodiscard]] int sortColumn() const { return m_query.sortColumn; }
    [[nodiscard]] bool isDescending() const { return m_query.descending; }

    /// Whether what is shown is not yet what was asked for.
    [[nodiscard]] bool isFiltering() const { return m_isFiltering; }

    [[nodiscard]] int rowCount() const { return int(m_index.size()); }
    /// The entry that `row` shows; rows are from 0 to rowCount() - 1.
    [[nodiscard]] quint32 entryAt(int row) const { return m_index.entryAt(quint32(row)); }
    /// The entries that these rows show, ascending. Ranges may overlap, come in any order and reach too far.
    [[nodiscard]] std::vector<quint32> entriesIn(std::span<const RowSpan> ranges) const;
    /// The rows that show these entries (indexes into the list), from the first row on. Some 2 ms a million.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<bool> &entries) const;
    /// Where entries that will be at `run` are shown if they are put in above `row`.
    [[nodiscard]] ShownRows shownAt(int row, const EntryRun &run) const;

signals:
    /// Rows `first` to `last` go, come, or show something else.
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved();
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted();
    void rowsChanged(int first, int last);
    void aboutToReset();
    void wasReset();
    /// Around the reset for another filter or order. The entries are the same ones before and after.
    void aboutToChange();
    void changed();

private:
    void aboutToResetList() override;
    void listReset() override;
    ShownRows aboutToTake(std::span<const EntryRun> runs) override;
    void taken(std::span<const EntryRun> runs) override;
    void put(std::span<const EntryRun> runs, const ShownRows &shown) override;
    void entriesChanged(quint32 first, quint32 last) override;
    void allEntriesChanged() override;
    void reserve(quint32 count) override { m_index.reserve(count); }
    void appended(quint32 first) override;
    void appendFinished() override;

    [[nodiscard]] bool showsWholeList() const { return m_query == RowIndex::Query{} && !m_isFiltering; }
    void setQuery(RowIndex::Query query);
    void refilter();
    void scheduleFilter();
    void filterInBackground();
    void show(RowIndex &&index);
    void setIndex(RowIndex &&index);
    void hideRows(const Placement &placement);
    void showRows(const Placement &placement);

    EntryList &m_list;
    RowIndex m_index;
    RowIndex::Query m_query;
    // Counts the indexes that were made, so that an undo step knows whether the rows that it remembers are
    // still those of the view. Nothing else needs a number: Background drops stale results.
    quint32 m_version = 1;
    bool m_isFiltering = false; // m_query is not yet what m_index shows
    bool m_isPosted = false; // the event that begins filtering
    Background m_background;
};

} // namespace dnc
