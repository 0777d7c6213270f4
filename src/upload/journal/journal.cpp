// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journal.h"

#include "upload/journal/journalconnection.h"
#include "upload/journal/journalschema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dnc {

using sqlite::BatchState;
using sqlite::Row;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

QString pathIn(const QString &folder)
{
    return folder + QLatin1String("/journal.sqlite");
}

/// Makes the folder with its permissions before anything is in it.
Result<void, JournalError> prepareFolder(const QString &folder)
{
    const QFileInfo place(QDir(folder).absolutePath());
    if (!place.exists()
        && !(QDir().mkpath(place.path())
             && QDir(place.path()).mkdir(place.fileName(), onlyOwner | QFile::ExeOwner)))
        return unexpected(JournalError{JournalError::Kind::NoAccess, folder});
    return {};
}

Result<void, JournalError> prepareFile(const QString &path)
{
    QFile file(path);
    // Two that start at once may both make it.
    if (!file.exists() && !file.open(QFile::ReadWrite | QFile::NewOnly, onlyOwner) && !file.exists())
        return unexpected(
            JournalError{JournalError::Kind::NoAccess, file.errorString() + QLatin1String(": ") + path});
    return {};
}

JournalError withPath(JournalError error, const QString &path)
{
    error.detail = error.detail.isEmpty() ? path : error.detail + QLatin1String(": ") + path;
    return error;
}

QString joinedFiles(const EntryStore &entries)
{
    QStringList files;
    for (const Source &source : entries.sources())
        files.append(source.file);
    files.removeDuplicates();
    return files.join(QLatin1String(", "));
}

void insertEntries(Transaction &transaction, JobId job, const EntryStore &entries)
{
    Statement insertSource =
        transaction.prepare("INSERT INTO sources(job, number, file, sheet, sha256) VALUES(?,?,?,?,?)");
    for (quint16 number = 0; const Source &source : entries.sources())
        insertSource.run(job, number++, source.file, source.sheet, source.sha256);

    Statement insert = transaction.prepare("INSERT INTO entries VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (quint32 i = 0; i < entries.size(); ++i) {
        const EntryStore::View entry = entries.at(i);
        const EntryStatus status = isSendable(entry.status) ? EntryStatus::Valid : entry.status;
        insert.run(job, i, entry.origin.source, entry.origin.row, entry.origin.column, entry.input,
                   entry.identifier, entry.type ? wireName(*entry.type) : std::string_view(), entry.name,
                   entry.detail, statusName(status), quint8(entry.issue), entry.duplicateOf, entry.region,
                   quint8(entry.note));
    }
    Statement count = transaction.prepare("INSERT INTO counts VALUES(?,?,?)");
    const StatusCounts counts = entries.counts();
    for (const EntryStatus status : allEntryStatuses) {
        if (!isSendable(status))
            count.run(job, statusName(status), counts[status]);
    }
}

void insertBatches(Transaction &transaction, JobId job, const std::vector<BatchRange> &batches)
{
    Statement insert = transaction.prepare(
        "INSERT INTO batches(job, number, root, first, last, count, state) VALUES(?,?,?,?,?,?,?)");
    for (quint32 number = 1; const BatchRange &batch : batches) {
        insert.run(job, number, number, batch.first, batch.last, batch.count, int(BatchState::Pending));
        ++number;
    }
}

std::vector<Source> readSources(Transaction &transaction, JobId job)
{
    std::vector<Source> sources;
    transaction.each(
        "SELECT file, sheet, sha256 FROM sources WHERE job=? ORDER BY number",
        [&](const Row &row) {
            sources.push_back({row.string(0), row.string(1), row.string(2)});
        },
        job);
    return sources;
}

/// None for the number of a note that this version does not know.
Note noteOf(qint64 number)
{
    return number >= 0 && number <= qint64(allNotes.back()) ? Note(number) : Note::None;
}

/// `places` says where the store has the job's sources.
void appendEntry(EntryStore &entries, const std::vector<quint16> &places, const Row &row)
{
    const auto source = quint16(row.integer(0));
    const Entry entry{.input = std::string(row.text(3)),
                      .identifier = std::string(row.text(4)),
                      .name = std::string(row.text(6)),
                      .detail = std::string(row.text(7)),
                      .type = typeFromWireName(row.text(5)),
                      .issue = Issue(row.integer(9)),
                      .note = noteOf(row.integer(12)),
                      .status = statusFromName(row.text(8)).value_or(EntryStatus::Invalid),
                      .origin = {.row = quint32(row.integer(1)),
                                 .column = quint16(row.integer(2)),
                                 .source = source < places.size() ? places[source] : source},
                      .region = std::string(row.text(11))};
    entries.append(entry);
    if (entry.status == EntryStatus::Duplicate)
        entries.setDuplicate(entries.size() - 1, quint32(row.integer(10)));
}

/// Gives the sent entries of one batch what became of it.
void applyBatch(JobEntries &job, const Row &row)
{
    const auto first = quint32(row.integer(0));
    const auto end =
        std::min(quint32(row.integer(1)) + 1, job.entries.size()); // none once they were forgotten
    const EntryStatus status = sqlite::statusOf(BatchState(row.integer(2)), row.integer(3) != 0);
    const Delivery delivery{.batch = quint32(row.integer(4)), .time = restored(row.integer(5))};
    for (quint32 i = first; i < end; ++i) {
        if (job.entries.statusAt(i) != EntryStatus::Valid)
            continue;
        job.entries.setStatus(i, status, row.text(6));
        job.deliveries[i] = delivery;
    }
}

} // namespace

Result<sqlite::Database, JournalError> lockFolder(const QString &folder)
{
    const QString path = folder + QLatin1String("/lock.sqlite");
    if (const auto made = prepareFile(path); !made)
        return unexpected(made.error());
    auto lock = sqlite::openToHold(path);
    if (!lock && lock.error().kind == JournalError::Kind::InUse)
        return unexpected(JournalError{JournalError::Kind::InUse, folder});
    if (!lock)
        return unexpected(withPath({JournalError::Kind::NoAccess, lock.error().detail}, path));
    return lock;
}

QString describe(const JournalError &error)
{
    switch (error.kind) {
    case JournalError::Kind::InUse:
        return Words::tr("Another DNC Desk is working with this data folder (%1). Close it first.")
            .arg(error.detail);
    case JournalError::Kind::NoAccess:
        return Words::tr(
                   "The journal of uploads cannot be opened or written (%1). Check the folder's permissions.")
            .arg(error.detail);
    case JournalError::Kind::DiskFull:
        return Words::tr("The disk is full, so the journal of uploads cannot be written (%1). Free some "
                         "space, then resume.")
            .arg(error.detail);
    case JournalError::Kind::Damaged:
        return Words::tr("The journal of uploads is damaged and was put aside: %1. Nothing is sent until you "
                         "have chosen: "
                         "salvage what can be read of it, or start afresh.")
            .arg(error.detail);
    case JournalError::Kind::Newer:
        return Words::tr("The journal of uploads was written by a newer DNC Desk (%1). Use that version.")
            .arg(error.detail);
    case JournalError::Kind::NoSuchJob:
        return Words::tr("There is no such upload in the journal.");
    case JournalError::Kind::StillPending:
        return Words::tr("Upload %1 still has to send this identifier. Finish it or give it up first; then "
                         "it can be erased.")
            .arg(error.detail);
    case JournalError::Kind::Failed:
        return Words::tr("The journal of uploads could not be read or written: %1").arg(error.detail);
    }
    Q_UNREACHABLE();
}

Result<void, JournalError> Journal::prepare(Connection &connection)
{
    auto database = sqlite::openDatabase(connection.path);
    if (!database)
        return unexpected(database.error());
    connection.database = std::move(*database);
    const auto upgraded = sqlite::upgradeSchema(connection.database.get());
    if (!upgraded && upgraded.error().kind == JournalError::Kind::Newer) {
        connection.readOnly = true;
        return {};
    }
    return upgraded.and_then([&] { return sqlite::checkIntegrity(connection.database.get()); })
        .and_then([&]() -> Result<void, JournalError> {
            Transaction recovery = connection.write();
            recovery.run("UPDATE batches SET state=?, doubt=1 WHERE state=?", int(BatchState::Pending),
                         int(BatchState::Sending));
            return recovery.commit();
        });
}

JournalError Journal::putAside(Connection &connection, JournalError error)
{
    // An open file cannot be renamed on Windows.
    connection.database.reset();
    const QString aside = connection.path + QLatin1String(".damaged-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    // The log beside it may hold what the file itself does not.
    for (const QLatin1String part : {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("")}) {
        const QString file = connection.path + part;
        if (QFile::exists(file) && !QFile::rename(file, aside + part))
            return withPath(error, connection.path);
    }
    return withPath(error, aside);
}

Journal::Journal(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Journal::Journal(Journal &&) noexcept = default;
Journal &Journal::operator=(Journal &&) noexcept = default;
Journal::~Journal() = default;

QString Journal::path() const
{
    return m_connection->path;
}

bool Journal::isReadOnly() const
{
    return m_connection->readOnly;
}

Result<Journal, JournalError> Journal::open(const QString &folder)
{
    const QString path = pathIn(folder);
    auto connection = std::make_unique<Connection>();
    connection->path = path;
    // The lock file needs the folder, and nobody but its holder may touch the journal.
    auto lock = prepareFolder(folder).and_then([&] { return lockFolder(folder); });
    if (!lock)
        return unexpected(withPath(lock.error(), path));
    connection->lock = std::move(*lock);
    if (const QString damaged = damagedFile(folder); !damaged.isEmpty())
        return unexpected(JournalError{JournalError::Kind::Damaged, damaged});
    if (const auto made = prepareFile(path); !made)
        return unexpected(withPath(made.error(), path));
    const auto ready = prepare(*connection);
    if (!ready && ready.error().kind == JournalError::Kind::Damaged)
        return unexpected(putAside(*connection, ready.error()));
    if (!ready)
        return unexpected(withPath(ready.error(), path));
    return Journal(std::move(connection));
}

Result<Journal, JournalError> Journal::openToRead(const QString &folder)
{
    auto connection = std::make_unique<Connection>();
    connection->path = pathIn(folder);
    connection->readOnly = true;
    auto database = sqlite::openDatabaseToRead(connection->path);
    if (!database)
        return unexpected(withPath(database.error(), connection->path));
    connection->database = std::move(*database);
    return Journal(std::move(connection));
}

Result<Journal, JournalError> Journal::openBeside(const QString &folder)
{
    auto connection = std::make_unique<Connection>();
    connection->path = pathIn(folder);
    auto database = sqlite::openDatabase(connection->path);
    if (!database)
        return unexpected(withPath(database.error(), connection->path));
    connection->database = std::move(*database);
    const auto upgraded = sqlite::upgradeSchema(connection->database.get());
    if (!upgraded)
        return unexpected(withPath(upgraded.error(), connection->path));
    return Journal(std::move(connection));
}

Result<JobId, JournalError> Journal::createJob(const JobDraft &draft, const EntryStore &entries)
{
    const std::vector<BatchRange> batches = makeBatches(entries);
    const JobState state = batches.empty() ? JobState::Finished : JobState::Open;
    const qint64 now = stored(wallNow());
    Transaction transaction = m_connection->write();
    transaction.run("INSERT INTO jobs(created, changed, endpoint, account, pause, state, files, user, host)"
                    " VALUES(?,?,?,?,?,?,?,?,?)",
                    now, now, draft.endpoint.toString(QUrl::RemoveUserInfo), draft.account,
                    draft.pauseActiveProspects, int(state), joinedFiles(entries), draft.author.user,
                    draft.author.host);
    const JobId job = transaction.lastId();
    insertEntries(transaction, job, entries);
    insertBatches(transaction, job, batches);
    return transaction.commit().map([job] { return job; });
}

Result<JobEntries, JournalError> Journal::load(JobId id) const
{
    JobEntries job;
    Transaction transaction = m_connection->read();
    std::vector<quint16> places; // two that differed in nothing but an erased hash are one
    for (const Source &source : readSources(transaction, id))
        places.push_back(job.entries.addSource(source));
    transaction.each(
        "SELECT source, row, col, input, identifier, type, name, detail, status, issue, duplicate_of, region,"
        " note FROM entries WHERE job=? ORDER BY position",
        [&](const Row &row) { appendEntry(job.entries, places, row); }, id);
    job.deliveries.resize(job.entries.size());
    transaction.each(
        "SELECT first, last, state, doubt, number, settled, detail FROM batches WHERE job=? AND state<>?",
        [&](const Row &row) { applyBatch(job, row); }, id, int(BatchState::Split));
    return transaction.commit().map([&] { return std::move(job); });
}

Result<std::vector<Source>, JournalError> Journal::sources(JobId id) const
{
    Transaction transaction = m_connection->read();
    std::vector<Source> sources = readSources(transaction, id);
    return transaction.commit().map([&] { return std::move(sources); });
}

} // namespace dnc
