// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/backgroundedit.h"

#include "list/commands.h"
#include "list/longlist.h"

#include <atomic>
#include <utility>

namespace dnc {

namespace {

constexpr size_t fewEntries = 1'000; // changed at once, whatever the list

} // namespace

struct BackgroundEdit::Progress {
    std::atomic<quint32> done = 0; ///< entries
    std::atomic<quint32> total = 0;
    std::atomic<bool> isCanceled = false;
};

BackgroundEdit::BackgroundEdit(EntryList &list, QObject *parent)
    : QObject(parent)
    , m_list(list)
{
    connect(&m_list, &EntryList::interrupted, this, &BackgroundEdit::cancel);
}

BackgroundEdit::~BackgroundEdit()
{
    if (m_progress)
        m_progress->isCanceled = true;
}

BackgroundEdit::Change BackgroundEdit::changeOf(const EntryStore &list, const std::vector<quint32> &entries,
                                                const Work &work, const MakeRow &makeRow, Progress &progress)
{
    Change change;
    for (const quint32 entry : entries) {
        if (progress.isCanceled.load(std::memory_order_relaxed))
            return {};
        work(list, entry, makeRow, change);
        progress.done.fetch_add(1, std::memory_order_relaxed);
    }
    return change;
}

void BackgroundEdit::run(std::vector<quint32> entries, const Work &work, const Finish &finish)
{
    if (!m_list.isChangeable())
        return;
    if (isLong(m_list.entries()) && entries.size() > fewEntries) {
        const auto progress = std::make_shared<Progress>();
        progress->total = quint32(entries.size());
        runInBackground(
            progress, [entries = std::move(entries)] { return entries; }, work, finish);
        return;
    }
    Progress progress;
    const auto makeRow = [this](const Entry &entry) { return m_list.makeRow(entry); };
    finish(changeOf(m_list.entries(), entries, work, makeRow, progress));
}

void BackgroundEdit::exchange(std::vector<quint32> entries, const Work &work, StepText text)
{
    run(std::move(entries), work, [this, text](Change &&change) {
        const int count = int(change.entries.size());
        if (count > 0)
            m_list.push(new ExchangeCommand(m_list, std::move(change.entries), std::move(change.rows)),
                        [text, count] { return text(count); });
    });
}

void BackgroundEdit::runLong(const Find &find, const Work &work, const Finish &finish)
{
    if (m_list.isChangeable())
        runInBackground(std::make_shared<Progress>(), find, work, finish);
}

void BackgroundEdit::runInBackground(const std::shared_ptr<Progress> &progress, const Find &find,
                                     const Work &work, const Finish &finish)
{
    m_progress = progress;
    m_list.setReserved(true);
    emit activeChanged(true);
    struct Made {
        Change change;
        EntryStore texts; // of its rows; has no entries
    };
    const auto change = [list = std::make_shared<const EntryStore>(m_list.entries().snapshot()), find, work,
                         progress] {
        Made made;
        const std::vector<quint32> entries = find();
        progress->total = quint32(entries.size());
        const auto makeRow = [&made](const Entry &entry) { return made.texts.makeRow(entry); };
        made.change = changeOf(*list, entries, work, makeRow, *progress);
        return made;
    };
    const auto take = [this, finish](Made &&made) {
        m_progress.reset();
        m_list.setReserved(false);
        static_cast<void>(m_list.adopt(std::move(made.texts)));
        finish(std::move(made.change));
        emit activeChanged(false);
    };
    m_background.run(change, take);
}

quint32 BackgroundEdit::done() const
{
    return m_progress ? m_progress->done.load(std::memory_order_relaxed) : 0;
}

quint32 BackgroundEdit::total() const
{
    return m_progress ? m_progress->total.load(std::memory_order_relaxed) : 0;
}

void BackgroundEdit::cancel()
{
    if (!m_progress)
        return;
    std::exchange(m_progress, nullptr)->isCanceled = true;
    m_background.cancel();
    m_list.setReserved(false);
    emit activeChanged(false);
}

} // namespace dnc
