// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/duplicatemarker.h"
#include "list/entrytablemodel.h"

#include <atomic>
#include <numeric>
#include <utility>

namespace dnc {

namespace {

constexpr size_t fewEntries = 1'000; // that are changed at once, whatever the list

} // namespace

struct EntryTableModel::Work {
    std::atomic<quint32> done = 0; ///< entries
    std::atomic<bool> isCancelled = false;
};

EntryTableModel::~EntryTableModel()
{
    if (m_work)
        m_work->isCancelled = true;
}

std::vector<quint32> EntryTableModel::allEntries() const
{
    std::vector<quint32> entries(m_store.size());
    std::iota(entries.begin(), entries.end(), 0);
    return entries;
}

EntryTableModel::Change EntryTableModel::changeOf(EntryStore &list, EntryStore &texts,
                                                  std::span<const quint32> entries, const Make &make,
                                                  Work &work)
{
    Change change;
    for (const quint32 entry : entries) {
        if (work.isCancelled.load(std::memory_order_relaxed))
            return {};
        make(list, texts, entry, change);
        work.done.fetch_add(1, std::memory_order_relaxed);
    }
    return change;
}

void EntryTableModel::workOut(std::vector<quint32> entries, const Make &make, const Finish &finish)
{
    if (!isChangeable())
        return;
    const auto work = std::make_shared<Work>();
    if (!isLong(m_store) || entries.size() <= fewEntries) {
        finish(changeOf(m_store, m_store, entries, make, *work));
        return;
    }
    m_work = work;
    m_workToDo = quint32(entries.size());
    emit workingChanged(true);
    struct Made {
        Change change;
        EntryStore texts;
    };
    const auto change = [list = std::make_shared<EntryStore>(m_store.snapshot()), make, work,
                         entries = std::move(entries)] {
        Made made;
        made.change = changeOf(*list, made.texts, entries, make, *work);
        return made;
    };
    const auto take = [this, finish](Made &&made) {
        m_work.reset();
        m_store.append(std::move(made.texts)); // which has no entries
        finish(std::move(made.change));
        emit workingChanged(false);
    };
    m_worker.ask(change, take);
}

quint32 EntryTableModel::workDone() const
{
    return m_work ? m_work->done.load(std::memory_order_relaxed) : m_workToDo;
}

void EntryTableModel::cancelWork()
{
    if (!m_work)
        return;
    std::exchange(m_work, nullptr)->isCancelled = true;
    m_worker.forget();
    emit workingChanged(false);
}

void EntryTableModel::markLater()
{
    m_marked = false;
    m_isMarking = true;
    m_marks.forget();
    const auto ask = [this, number = ++m_markNumber] {
        if (m_isMarking && number == m_markNumber)
            markInBackground();
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection); // with all that this turn changes
}

void EntryTableModel::markInBackground()
{
    struct Marks {
        EntryStore store;
        quint32 changed;
        StatusCounts counts;
    };
    const auto mark = [list = std::make_shared<EntryStore>(m_store.snapshot())] {
        const quint32 changed = markDuplicates(*list);
        const StatusCounts counts = list->counts();
        return Marks{std::move(*list), changed, counts};
    };
    const auto take = [this](Marks &&marks) {
        forgetMarks();
        m_marked = true;
        m_store.takeMarks(std::move(marks.store));
        m_counts = marks.counts;
        if (marks.changed > 0)
            emitAllRows();
        emitCounts();
    };
    m_marks.ask(mark, take);
}

void EntryTableModel::forgetMarks()
{
    m_isMarking = false;
    m_marks.forget();
}

void EntryTableModel::finishMarks()
{
    if (!m_isMarking)
        return;
    forgetMarks();
    if (remark())
        emitAllRows();
    emitCounts();
}

} // namespace dnc
