// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/background.h"
#include "list/entrylist.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace dnc {

/// Works out what becomes of many entries of a list: at once if they are few or the list is short, else in
/// the background. Until then the list is as before, and nothing else can change it. setEntries() and locking
/// cancel. One edit at a time. GUI thread only.
class BackgroundEdit : public QObject {
    Q_OBJECT

public:
    /// Rows for these entries: instead of theirs, or behind them.
    struct Change {
        std::vector<quint32> entries;
        std::vector<EntryStore::Row> rows;
    };
    using MakeRow = std::function<EntryStore::Row(const Entry &)>;
    /// Adds to `change` what becomes of `entry` in `list`. Rows come from `makeRow` or from the list itself.
    /// Any thread; uses nothing but its parameters and its own copies.
    using Work =
        std::function<void(const EntryStore &list, quint32 entry, const MakeRow &makeRow, Change &change)>;
    /// Finds the entries. Any thread, as Work.
    using Find = std::function<std::vector<quint32>()>;
    /// Makes a step of the change, in the GUI thread.
    using Finish = std::function<void(Change &&change)>;

    /// `list` outlives the edit.
    explicit BackgroundEdit(EntryList &list, QObject *parent = nullptr);
    ~BackgroundEdit() override;

    /// The name of the undo step of so many rows.
    using StepText = QString (*)(int count);

    /// Does `work` for each of `entries` in turn, then `finish`. Nothing unless the list is changeable.
    void run(std::vector<quint32> entries, const Work &work, const Finish &finish);
    /// The same for entries that take long to find: in the background, whatever the list.
    void runLong(const Find &find, const Work &work, const Finish &finish);
    /// Replaces those of `entries` of which `work` makes something, as one undo step.
    void exchange(std::vector<quint32> entries, const Work &work, StepText text);
    /// Leaves the list as it is.
    void cancel();

    /// Whether work goes on in the background.
    [[nodiscard]] bool isActive() const { return m_progress != nullptr; }
    /// For how many entries it is done, of how many; 0 of 0 until that is known.
    [[nodiscard]] quint32 done() const;
    [[nodiscard]] quint32 total() const;

signals:
    void activeChanged(bool active);

private:
    struct Progress;
    [[nodiscard]] static Change changeOf(const EntryStore &list, const std::vector<quint32> &entries,
                                         const Work &work, const MakeRow &makeRow, Progress &progress);
    void runInBackground(const std::shared_ptr<Progress> &progress, const Find &find, const Work &work,
                         const Finish &finish);

    EntryList &m_list;
    std::shared_ptr<Progress> m_progress;
    Background m_background;
};

} // namespace dnc
