// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "draft/draftreplay.h"

#include "core/entry/entryruns.h"
#include "draft/draftchange.h"
#include "draft/draftcodec.h"

#include <QCryptographicHash>

namespace dnc {

using Kind = DraftChange::Kind;

QByteArray hashOf(const DraftRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray head = QByteArray::number(record.number) + ' ' + QByteArray::number(record.kind) + ' '
        + QByteArray::number(qulonglong(record.runs.size())) + ' ';
    hash.addData(head);
    for (const std::string_view part : {record.runs, record.rows})
        hash.addData(QByteArrayView(part.data(), qsizetype(part.size())));
    return hash.result();
}

DraftReplay::DraftReplay(const std::vector<Source> &sources, EntryStore &entries)
    : m_entries(entries)
{
    for (const Source &source : sources)
        m_places.push_back(m_entries.addSource(source));
}

bool DraftReplay::apply(const DraftRecord &record)
{
    const auto runs = decodeRuns(record.runs);
    if (!runs || runs->empty())
        return false;
    const quint64 end = quint64(runs->back().first) + runs->back().count;
    if (record.kind == quint8(Kind::Take)) {
        if (end > m_entries.size())
            return false;
        (void)takeRuns(m_entries, *runs);
        return true;
    }
    const auto rows = decodeRows(record.rows, m_places, m_entries);
    const quint32 count = entryCount(*runs);
    if (!rows || rows->size() != count)
        return false;
    if (record.kind == quint8(Kind::Put) && end <= quint64(m_entries.size()) + count) {
        putRuns(m_entries, *runs, *rows);
        return true;
    }
    if (record.kind != quint8(Kind::Exchange) || end > m_entries.size())
        return false;
    for (auto row = rows->begin(); const EntryRun &run : *runs) {
        for (quint32 i = 0; i < run.count; ++i)
            m_entries.exchange(run.first + i, *row++);
    }
    return true;
}

} // namespace dnc
