// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "draft/draftfile.h"

#include "draft/draftcodec.h"
#include "draft/draftreplay.h"
#include "draft/draftschema.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalfolder.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace dnc {

using sqlite::Row;
using sqlite::Transaction;

namespace {

constexpr quint32 rowsAtOnce = 4096; // in one record: some 400 KB

/// The first `count` entries of `runs`, which lose them.
std::vector<EntryRun> takeFirst(std::span<EntryRun> &runs, quint32 count)
{
    std::vector<EntryRun> first;
    while (count > 0) {
        EntryRun &run = runs.front();
        const quint32 part = std::min(run.count, count);
        first.push_back({run.first, part});
        run = {run.first + part, run.count - part};
        count -= part;
        if (run.count == 0)
            runs = runs.subspan(1);
    }
    return first;
}

QString joinedFiles(const std::vector<Source> &sources)
{
    QStringList files;
    for (const Source &source : sources) {
        if (!source.file.isEmpty())
            files << source.file;
    }
    files.removeDuplicates();
    return files.join(QLatin1String(", "));
}

} // namespace

DraftFile::DraftFile(std::unique_ptr<JournalConnection> connection)
    : m_connection(std::move(connection))
{
    m_info.id = QFileInfo(m_connection->path).completeBaseName();
}

DraftFile::DraftFile(DraftFile &&) noexcept = default;
DraftFile &DraftFile::operator=(DraftFile &&) noexcept = default;
DraftFile::~DraftFile() = default;

Result<DraftFile, JournalError> DraftFile::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return unexpected(JournalError{JournalError::Kind::NoAccess, path});
    return createFile(path).and_then([&] { return open(path); });
}

Result<DraftFile, JournalError> DraftFile::open(const QString &path)
{
    auto database = sqlite::checkDraftHeader(path).and_then([&] { return sqlite::openDatabase(path); });
    if (!database)
        return unexpected(database.error());
    auto connection = std::make_unique<JournalConnection>();
    connection->path = path;
    connection->database = std::move(*database);
    if (const auto ready = sqlite::prepareDraft(connection->database.get()); !ready)
        return unexpected(ready.error());
    DraftFile file(std::move(connection));
    return file.readAbout().map([&] { return std::move(file); });
}

Result<void, JournalError> DraftFile::readAbout()
{
    Transaction transaction = m_connection->read();
    transaction.each("SELECT changed, rows, is_open, first, next, logged FROM about", [&](const Row &row) {
        m_info.changed = restored(row.integer(0));
        m_info.rows = quint32(row.integer(1));
        m_info.isOpen = row.integer(2) != 0;
        m_first = row.integer(3);
        m_next = row.integer(4);
        m_logged = row.integer(5);
    });
    transaction.each("SELECT file, sheet, sha256 FROM sources ORDER BY number", [&](const Row &row) {
        m_sources.push_back({row.string(0), row.string(1), row.string(2)});
    });
    m_info.files = joinedFiles(m_sources);
    return transaction.commit();
}

Result<void, JournalError> DraftFile::save(std::span<const DraftChange> changes)
{
    return saveAt(wallNow(), changes);
}

Result<void, JournalError> DraftFile::saveUnchanged(std::span<const DraftChange> changes)
{
    return saveAt(m_info.changed, changes);
}

Result<void, JournalError> DraftFile::saveAt(WallTime time, std::span<const DraftChange> changes)
{
    const DraftInfo info = m_info;
    const std::vector<Source> sources = m_sources;
    const auto numbers = std::tuple(m_first, m_next, m_logged);
    Transaction transaction = m_connection->write();
    for (const DraftChange &change : changes)
        write(transaction, change);
    m_info.changed = time;
    m_info.files = joinedFiles(m_sources);
    transaction.run("UPDATE about SET changed=?, rows=?, first=?, next=?, logged=?", stored(m_info.changed),
                    m_info.rows, m_first, m_next, m_logged);
    auto saved = transaction.commit();
    if (!saved) {
        m_info = info;
        m_sources = sources;
        std::tie(m_first, m_next, m_logged) = numbers;
    }
    return saved;
}

void DraftFile::write(Transaction &transaction, const DraftChange &change)
{
    using Kind = DraftChange::Kind;
    if (change.kind == Kind::Reset) {
        transaction.run("DELETE FROM changes");
        transaction.run("DELETE FROM sources");
        m_sources.clear();
        m_first = m_next;
        m_logged = 0;
        m_info.rows = 0;
    }
    if (change.kind != Kind::Take)
        writeSources(transaction, change.rows.sources());
    if (change.kind == Kind::Take) {
        insert(transaction, change.kind, encodeRuns(change.runs), {});
        m_info.rows -= entryCount(change.runs);
    } else {
        writeRows(transaction, change);
        m_info.rows += change.kind == Kind::Reset ? change.rows.size()
            : change.kind == Kind::Put            ? entryCount(change.runs)
                                                  : 0;
    }
}

/// A change of many rows becomes several ones, each so short that it fits into memory easily.
void DraftFile::writeRows(Transaction &transaction, const DraftChange &change)
{
    const bool isReset = change.kind == DraftChange::Kind::Reset;
    std::vector<EntryRun> all = isReset ? std::vector<EntryRun>{{0, change.rows.size()}} : change.runs;
    const quint32 size = entryCount(all);
    std::span<EntryRun> runs(all);
    for (quint32 row = 0; row < size; row += rowsAtOnce) {
        const quint32 count = std::min(rowsAtOnce, size - row);
        const std::vector<EntryRun> written = takeFirst(runs, count);
        insert(transaction, isReset ? DraftChange::Kind::Put : change.kind, encodeRuns(written),
               size == change.rows.size() ? encodeRows(change.rows, row, count)
                                          : encodeRows(change.rows.excerpt(entriesOf(written)), 0, count));
        m_logged += count;
    }
}

void DraftFile::writeSources(Transaction &transaction, const std::vector<Source> &sources)
{
    if (sources == m_sources)
        return;
    transaction.run("DELETE FROM sources");
    sqlite::Statement insertSource = transaction.prepare("INSERT INTO sources VALUES(?,?,?,?)");
    for (size_t number = 0; number < sources.size(); ++number)
        insertSource.run(number, sources[number].file, sources[number].sheet, sources[number].sha256);
    m_sources = sources;
}

void DraftFile::insert(Transaction &transaction, DraftChange::Kind kind, const QByteArray &runs,
                       const QByteArray &rows)
{
    const DraftRecord record{m_next, quint8(kind), toView(runs), toView(rows)};
    const QByteArray hash = hashOf(record);
    transaction.run("INSERT INTO changes VALUES(?,?,?,?,?)", record.number, record.kind,
                    sqlite::Blob{record.runs}, sqlite::Blob{record.rows}, sqlite::Blob{toView(hash)});
    ++m_next;
    ++m_logged;
}

Result<void, JournalError> DraftFile::setView(const QByteArray &view)
{
    Transaction transaction = m_connection->write();
    transaction.run("DELETE FROM view");
    transaction.run("INSERT INTO view VALUES(?)", sqlite::Blob{toView(view)});
    return transaction.commit();
}

Result<void, JournalError> DraftFile::setOpen(bool isOpen)
{
    Transaction transaction = m_connection->write();
    transaction.run("UPDATE about SET is_open=?", isOpen);
    return transaction.commit().map([&] { m_info.isOpen = isOpen; });
}

Result<Draft, JournalError> DraftFile::load() const
{
    Draft draft{m_info, {}, {}};
    DraftReplay replay(m_sources, draft.entries);
    qint64 number = m_first;
    bool isIntact = true;
    Transaction transaction = m_connection->read();
    transaction.each(
        "SELECT number, kind, runs, rows, hash FROM changes ORDER BY number", [&](const Row &row) {
            const DraftRecord record{row.integer(0), quint8(row.integer(1)), row.blob(2), row.blob(3)};
            isIntact = isIntact && record.number == number++ && toView(hashOf(record)) == row.blob(4)
                && replay.apply(record);
        });
    transaction.each("SELECT state FROM view", [&](const Row &row) {
        draft.view = QByteArray(row.blob(0).data(), qsizetype(row.blob(0).size()));
    });
    if (!isIntact || number != m_next || draft.entries.size() != m_info.rows)
        transaction.fail({JournalError::Kind::Damaged, m_connection->path});
    return transaction.commit().map([&] { return std::move(draft); });
}

Result<void, JournalError> DraftFile::purge()
{
    return sqlite::rewriteFile(m_connection->database.get());
}

bool DraftFile::isBloated() const
{
    constexpr qint64 few = 50'000;
    return m_logged > 2 * qint64(m_info.rows) + few;
}

} // namespace dnc
