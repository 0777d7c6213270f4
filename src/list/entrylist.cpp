// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/entrylist.h"

#include "list/entryedit.h"
#include "list/statuscounting.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dnc {

using Row = EntryStore::Row;
using Key = EntryStore::Key;

EntryList::EntryList(QObject *parent)
    : QObject(parent)
{
    connect(&m_duplicates, &DuplicateUpdater::updated, this, [this](bool anyMarkChanged) {
        if (anyMarkChanged)
            m_observer->allEntriesChanged();
        announceCounts();
    });
}

EntryList::~EntryList() = default;

void EntryList::setObserver(EntryListObserver *observer)
{
    m_observer = observer ? observer : &m_nobody;
}

void EntryList::setRecorder(EntryListRecorder *recorder)
{
    m_recorder = recorder ? recorder : &m_noRecorder;
}

void EntryList::undo()
{
    if (isChangeable())
        m_undo.undo();
}

void EntryList::redo()
{
    if (isChangeable())
        m_undo.redo();
}

void EntryList::push(QUndoCommand *command, const StepText &text)
{
    m_stepTexts[command] = text ? text : [] { return QString(); };
    command->setText(m_stepTexts[command]());
    m_undo.push(command);
}

void EntryList::retranslateSteps()
{
    std::map<const QUndoCommand *, StepText> texts;
    for (int step = 0; step < m_undo.count(); ++step) {
        // The stack gives its commands as constant, because what they do must not change.
        auto *command = const_cast<QUndoCommand *>(m_undo.command(step)); // NOLINT(*-const-cast)
        const auto known = m_stepTexts.find(command);
        if (known == m_stepTexts.end())
            continue;
        command->setText(known->second());
        texts.insert(m_stepTexts.extract(known));
    }
    m_stepTexts = std::move(texts);
}

void EntryList::setEntries(EntryStore &&entries)
{
    emit interrupted();
    m_duplicates.cancel();
    m_undo.clear();
    m_recorder->aboutToReset();
    m_observer->aboutToResetList();
    m_store = std::move(entries);
    m_counts = m_store.counts();
    const auto wasSent = [this](EntryStatus status) {
        const bool isResult = status == EntryStatus::Rejected || !isEditable(status);
        return m_counts[status] > 0 && isResult && status != EntryStatus::Listed;
    };
    m_duplicates.invalidate();
    if (!std::ranges::any_of(allEntryStatuses, wasSent))
        m_duplicates.updateAll();
    m_observer->listReset();
    announceCounts();
}

void EntryList::updateDuplicates()
{
    if (m_duplicates.finish())
        m_observer->allEntriesChanged();
    announceCounts();
}

void EntryList::setLocked(bool locked)
{
    if (locked == m_isLocked)
        return;
    if (locked) {
        emit interrupted();
        updateDuplicates();
        m_undo.clear();
    }
    m_isLocked = locked;
    emit lockedChanged(locked);
}

void EntryList::applyDelivery(quint32 first, quint32 last, EntryStatus status, const QString &detail)
{
    const std::string message = detail.toStdString();
    const quint32 end = last < m_store.size() ? last + 1 : m_store.size();
    bool changed = false;
    for (quint32 entry = first; entry < end; ++entry) {
        const EntryStatus old = m_store.statusAt(entry);
        if (old != EntryStatus::Pending && old != EntryStatus::Unknown)
            continue;
        m_store.setStatus(entry, status, message);
        --m_counts[old];
        ++m_counts[status];
        changed = true;
    }
    finishDelivery(first, last, changed);
}

void EntryList::markPending(bool pending)
{
    bool changed = false;
    const auto move = [this, &changed](quint32 entry, EntryStatus from, EntryStatus to) {
        if (m_store.statusAt(entry) != from)
            return;
        m_store.setStatus(entry, to);
        --m_counts[from];
        ++m_counts[to];
        changed = true;
    };
    for (quint32 entry = 0; entry < m_store.size(); ++entry) {
        if (pending) {
            move(entry, EntryStatus::Valid, EntryStatus::Pending);
            move(entry, EntryStatus::Unknown, EntryStatus::Pending);
        } else {
            move(entry, EntryStatus::Pending, EntryStatus::Valid);
        }
    }
    finishDelivery(0, m_store.size(), changed);
}

void EntryList::finishDelivery(quint32 first, quint32 last, bool changed)
{
    if (!changed)
        return;
    m_duplicates.invalidate();
    // An undo would put rows back as they were before they were sent.
    m_undo.clear();
    m_observer->entriesChanged(first, last);
    announceCounts();
}

void EntryList::announceCounts()
{
    if (m_counts == m_announced)
        return;
    m_announced = m_counts;
    emit countsChanged();
}

void EntryList::exchangeRows(std::span<const quint32> entries, std::vector<Row> &rows)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        --m_counts[m_store.statusAt(entries[i])];
        rows[i] = m_store.exchange(entries[i], rows[i]);
        ++m_counts[m_store.statusAt(entries[i])];
    }
}

void EntryList::exchange(std::span<const quint32> entries, EntryStore::Rows &rows)
{
    const bool few = m_duplicates.isFew(entries.size());
    std::vector<Key> keys = few ? m_duplicates.keysOf(entries) : std::vector<Key>();
    if (entries.size() == m_store.size()) {
        m_store.exchangeAll(rows);
        m_counts = m_store.counts();
    } else {
        exchangeRows(entries, rows.write());
    }
    if (few)
        std::ranges::copy(m_duplicates.keysOf(entries), std::back_inserter(keys));
    if (m_duplicates.update(few, keys))
        m_observer->allEntriesChanged();
    else
        m_observer->entriesChanged(entries.front(), entries.back());
    m_recorder->exchanged(entries);
    announceCounts();
}

/// The entries of `runs` if their keys are enough to update the duplicates; else none.
std::vector<quint32> EntryList::fewOf(std::span<const EntryRun> runs) const
{
    const bool few = runs.size() == 1 && m_duplicates.isFew(runs.front().count);
    return few ? entriesOf(runs) : std::vector<quint32>();
}

EntryList::Taken EntryList::take(std::span<const EntryRun> runs)
{
    // The view lets go of the rows while the store still has them: it never points at a row that is gone.
    Taken taken{{}, m_observer->aboutToTake(runs)};
    const std::vector<quint32> few = fewOf(runs);
    const std::vector<Key> keys = m_duplicates.keysOf(few);
    if (entryCount(runs) == m_store.size())
        m_counts = {};
    else
        subtractStatuses(m_counts, m_store, runs);
    taken.rows = takeRuns(m_store, runs);
    m_observer->taken(runs);
    if (!few.empty())
        m_store.moveDuplicates(few.back() + 1, -qint32(few.size()));
    else if (!m_store.isEmpty())
        m_store.moveDuplicates(placesAfterTaking(runs, m_store.size() + entryCount(runs)));
    if (m_duplicates.update(!few.empty(), keys))
        m_observer->allEntriesChanged();
    m_recorder->taken(runs);
    announceCounts();
    return taken;
}

void EntryList::put(std::span<const EntryRun> runs, EntryStore::Rows rows, const ShownRows &shown)
{
    const std::vector<quint32> few = fewOf(runs);
    if (!few.empty())
        m_store.moveDuplicates(few.front(), qint32(few.size()));
    else
        m_store.moveDuplicates(placesAfterPutting(runs, m_store.size()));
    putRuns(m_store, runs, std::move(rows));
    addStatuses(m_counts, m_store, runs);
    const bool anyMarkChanged = m_duplicates.update(!few.empty(), m_duplicates.keysOf(few));
    m_observer->put(runs, shown);
    if (anyMarkChanged)
        m_observer->allEntriesChanged();
    m_recorder->put(runs);
    announceCounts();
}

void EntryList::beginAppend(DuplicateMarker &marker)
{
    if (m_duplicates.updateAll(marker))
        m_observer->allEntriesChanged();
    announceCounts();
}

void EntryList::reserve(quint32 count)
{
    m_store.reserve(count);
    m_observer->reserve(count);
}

void EntryList::append(EntryStore &&added, DuplicateMarker &marker)
{
    const EntryRun run{m_store.size(), added.size()};
    m_store.insert(run.first, m_store.adopt(std::move(added)));
    marker.mark(m_store);
    addStatuses(m_counts, m_store, std::span(&run, 1));
    m_observer->appended(run.first);
    if (marker.lentNames())
        m_observer->allEntriesChanged();
    m_recorder->put({&run, 1});
    announceCounts();
}

void EntryList::setSource(quint16 index, const Source &source)
{
    m_store.setSource(index, source);
    m_recorder->sourcesChanged();
}

void EntryList::finishAppend(const EntryRun &run, bool isMarked)
{
    if (isMarked ? m_duplicates.updatePossible() : m_duplicates.updateAll())
        m_observer->allEntriesChanged();
    if (run.count > 0)
        m_observer->appendFinished();
    announceCounts();
}

void EntryList::freeUnusedTexts()
{
    if (m_store.isEmpty() && m_undo.count() == 0)
        m_store = EntryStore();
}

} // namespace dnc
