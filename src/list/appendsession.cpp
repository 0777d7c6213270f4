// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/appendsession.h"

#include "list/commands.h"

namespace dnc {

AppendSession::AppendSession(EntryList &list, QObject *parent)
    : QObject(parent)
    , m_list(list)
{
    connect(&m_list, &EntryList::interrupted, this, &AppendSession::cancel);
}

void AppendSession::begin()
{
    if (!m_list.isChangeable())
        return;
    const EntryStore &entries = m_list.entries();
    m_appended = {entries.size(), quint16(entries.sources().size()), DuplicateMarker(entries.size())};
    m_list.setReserved(true);
    m_list.beginAppend(m_appended->marker);
    emit activeChanged(true);
}

void AppendSession::expect(quint32 count, DuplicateMarker &&room)
{
    if (!m_appended)
        return;
    m_list.reserve(m_appended->first + count);
    m_appended->marker.growInto(std::move(room));
}

void AppendSession::add(EntryStore &&chunk)
{
    if (m_appended && !chunk.isEmpty())
        m_list.append(std::move(chunk), m_appended->marker);
}

void AppendSession::setSource(const Source &source)
{
    const auto &sources = m_list.entries().sources();
    for (quint16 i = m_appended ? m_appended->firstSource : 0; m_appended && i < sources.size(); ++i) {
        if (sources[i].file == source.file && sources[i].sheet == source.sheet)
            m_list.setSource(i, source);
    }
}

quint32 AppendSession::count() const
{
    return m_appended ? m_list.entries().size() - m_appended->first : 0;
}

/// Ends the session. Returns what was added.
EntryRun AppendSession::finish()
{
    const EntryRun run{m_appended->first, count()};
    m_appended.reset();
    m_list.setReserved(false);
    return run;
}

void AppendSession::end(const EntryList::StepText &text)
{
    if (!m_appended)
        return;
    // Duplicates and order become what they would be, had all entries come at once.
    const bool isMarked = !m_appended->marker.missedSome();
    const EntryRun run = finish();
    m_list.finishAppend(run, isMarked);
    if (run.count > 0)
        m_list.push(new RunsCommand(m_list, run), text);
    emit activeChanged(false);
}

void AppendSession::cancel()
{
    if (!m_appended)
        return;
    const EntryRun run = finish();
    if (run.count > 0)
        static_cast<void>(m_list.take({&run, 1}));
    m_list.freeUnusedTexts();
    emit activeChanged(false);
}

} // namespace dnc
