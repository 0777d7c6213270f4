// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "draft/draftcodec.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <limits>

namespace dnc {

namespace {

// Drafts hold the numbers of these enums: add at the end only.
static_assert(int(EntryStatus::Listed) == 8 && int(IdentifierType::WebChat) == 5);
constexpr quint8 noType = 0xFF;

void setUp(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::LittleEndian);
}

void writeText(QDataStream &stream, std::string_view text)
{
    stream << quint32(text.size());
    stream.writeRawData(text.data(), int(text.size()));
}

std::string readText(QDataStream &stream)
{
    quint32 size = 0;
    stream >> size;
    if (qint64(size) > stream.device()->bytesAvailable()) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return {};
    }
    std::string text(size, '\0');
    stream.readRawData(text.data(), int(size));
    return text;
}

/// A number of an enum up to `last`.
template <typename Enum>
Enum readEnum(QDataStream &stream, Enum last)
{
    quint8 number = 0;
    stream >> number;
    if (number > quint8(last))
        stream.setStatus(QDataStream::ReadCorruptData);
    return Enum(std::min(number, quint8(last)));
}

void writeRow(QDataStream &stream, const EntryStore &store, quint32 index)
{
    const Entry entry = store.entry(index);
    const bool sharesInput = entry.identifier == entry.input;
    const EntryStatus status = entry.status == EntryStatus::Duplicate ? EntryStatus::Valid : entry.status;
    stream << quint8(status) << (entry.type ? quint8(*entry.type) : noType) << quint8(entry.issue)
           << quint8(entry.note) << store.isKept(index) << sharesInput << entry.origin.row
           << entry.origin.column << entry.origin.source;
    writeText(stream, entry.input);
    if (!sharesInput)
        writeText(stream, entry.identifier);
    for (const std::string *text : {&entry.name, &entry.detail, &entry.region, &entry.requestSource})
        writeText(stream, *text);
    writeText(stream, entry.requestedOn ? isoDate(*entry.requestedOn) : std::string());
}

EntryStore::Row readRow(QDataStream &stream, const std::vector<quint16> &places, EntryStore &store)
{
    Entry entry;
    quint8 type = 0;
    bool isKept = false;
    bool sharesInput = false;
    entry.status = readEnum(stream, EntryStatus::Listed);
    stream >> type;
    entry.issue = readEnum(stream, lastIssue);
    entry.note = readEnum(stream, allNotes.back());
    stream >> isKept >> sharesInput >> entry.origin.row >> entry.origin.column >> entry.origin.source;
    if (entry.origin.source < places.size())
        entry.origin.source = places[entry.origin.source];
    if (type <= quint8(allIdentifierTypes.back()))
        entry.type = IdentifierType(type);
    else if (type != noType)
        stream.setStatus(QDataStream::ReadCorruptData);
    entry.input = readText(stream);
    entry.identifier = sharesInput ? entry.input : readText(stream);
    for (std::string *text : {&entry.name, &entry.detail, &entry.region, &entry.requestSource})
        *text = readText(stream);
    entry.requestedOn = dayFromIso(readText(stream));
    const EntryStore::Row row = store.makeRow(entry);
    return isKept ? EntryStore::kept(row) : row;
}

QByteArray bytesOf(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

QByteArray encodeRows(const EntryStore &store, quint32 first, quint32 count)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    setUp(stream);
    stream << count;
    for (quint32 row = first; row < first + count; ++row)
        writeRow(stream, store, row);
    return bytes;
}

std::optional<std::vector<EntryStore::Row>> decodeRows(std::string_view bytes,
                                                       const std::vector<quint16> &places, EntryStore &store)
{
    QDataStream stream(bytesOf(bytes));
    setUp(stream);
    quint32 count = 0;
    stream >> count;
    std::vector<EntryStore::Row> rows;
    rows.reserve(std::min(size_t(count), bytes.size()));
    while (rows.size() < count && stream.status() == QDataStream::Ok)
        rows.push_back(readRow(stream, places, store));
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return {};
    return rows;
}

QByteArray encodeRuns(const std::vector<EntryRun> &runs)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    setUp(stream);
    for (const EntryRun &run : runs)
        stream << run.first << run.count;
    return bytes;
}

std::optional<std::vector<EntryRun>> decodeRuns(std::string_view bytes)
{
    QDataStream stream(bytesOf(bytes));
    setUp(stream);
    std::vector<EntryRun> runs;
    quint64 end = 0;
    while (!stream.atEnd()) {
        EntryRun run{};
        stream >> run.first >> run.count;
        if (stream.status() != QDataStream::Ok || run.count == 0 || run.first < end)
            return {};
        end = quint64(run.first) + run.count;
        if (end > std::numeric_limits<quint32>::max())
            return {};
        runs.push_back(run);
    }
    return runs;
}

} // namespace dnc
