// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journal.h"

#include "upload/journal/batchhash.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalfolder.h"
#include "upload/journal/journallog.h"
#include "upload/journal/journalschema.h"

namespace dnc {

using sqlite::BatchState;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

JournalError putAside(JournalConnection &connection, const JournalError &error)
{
    // Only our own checks write a detail, and none of it is from a row.
    qCWarning(journalLog, "damaged, put aside: %s", qPrintable(error.detail));
    // An open file cannot be renamed on Windows.
    connection.close();
    const QString aside = damagedPath(connection.path);
    if (!moveJournal(connection.path, aside))
        return withPath({JournalError::Kind::NoAccess, error.detail}, connection.path);
    return {JournalError::Kind::Damaged, aside, true};
}

/// The sources that a list has rows of, each with its number in the job.
class UsedSources {
public:
    explicit UsedSources(const EntryStore &entries)
        : m_numbers(entries.sources().size())
    {
        std::vector<bool> used(m_numbers.size());
        for (quint32 i = 0; i < entries.size(); ++i) {
            if (const quint16 source = entries.at(i).origin.source; source < used.size())
                used[source] = true;
        }
        for (size_t source = 0; source < used.size(); ++source) {
            m_numbers[source] = quint16(m_sources.size());
            if (used[source])
                m_sources.push_back(entries.sources()[source]);
        }
    }

    [[nodiscard]] const std::vector<Source> &sources() const { return m_sources; }
    [[nodiscard]] quint16 numberOf(quint16 source) const
    {
        return source < m_numbers.size() ? m_numbers[source] : source;
    }
    [[nodiscard]] QString joinedFiles() const
    {
        QStringList files;
        for (const Source &source : m_sources)
            files.append(source.file);
        files.removeDuplicates();
        return files.join(QLatin1String(", "));
    }

private:
    std::vector<quint16> m_numbers; // of each source of the list
    std::vector<Source> m_sources;
};

void insertEntries(Transaction &transaction, JobId job, const EntryStore &entries, const UsedSources &used)
{
    Statement insertSource =
        transaction.prepare("INSERT INTO sources(job, number, file, sheet, sha256) VALUES(?,?,?,?,?)");
    for (quint16 number = 0; const Source &source : used.sources())
        insertSource.run(job, number++, source.file, source.sheet, source.sha256);

    Statement insert = transaction.prepare("INSERT INTO entries VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (quint32 i = 0; i < entries.size(); ++i) {
        const EntryStore::View entry = entries.at(i);
        const EntryStatus status = isSendable(entry.status) ? EntryStatus::Valid : entry.status;
        insert.run(job, i, used.numberOf(entry.origin.source), entry.origin.row, entry.origin.column,
                   entry.input, entry.identifier, entry.type ? wireName(*entry.type) : std::string_view(),
                   entry.name, entry.detail, statusName(status), quint8(entry.issue), entry.duplicateOf,
                   entry.region, quint8(entry.note),
                   entry.requestedOn ? isoDate(*entry.requestedOn) : std::string(), entry.requestSource);
    }
    Statement count = transaction.prepare("INSERT INTO counts VALUES(?,?,?)");
    const StatusCounts counts = entries.counts();
    for (const EntryStatus status : allEntryStatuses) {
        if (!isSendable(status))
            count.run(job, statusName(status), counts[status]);
    }
}

void insertBatches(Transaction &transaction, JobId job, const std::vector<BatchRange> &batches,
                   const EntryStore &entries)
{
    Statement insert = transaction.prepare(
        "INSERT INTO batches(job, number, root, first, last, count, state, hash) VALUES(?,?,?,?,?,?,?,?)");
    for (quint32 number = 1; const BatchRange &batch : batches) {
        insert.run(job, number, number, batch.first, batch.last, batch.count, int(BatchState::Pending),
                   batchHash(job, number, batch, entries));
        ++number;
    }
}

} // namespace

Result<Journal, JournalError> Journal::open(const QString &folder, const JournalOptions &options)
{
    const QString path = journalPath(folder);
    auto connection = std::make_unique<JournalConnection>();
    connection->options = options;
    connection->path = path;
    // The lock file needs the folder, and only the holder of the lock may touch the journal.
    auto lock = createFolder(folder).and_then([&] { return checkFolder(folder); }).and_then([&] {
        return lockFolder(folder);
    });
    if (!lock && lock.error().kind == JournalError::Kind::UnsafeFolder)
        return unexpected(lock.error());
    if (!lock)
        return unexpected(withPath(lock.error(), path));
    connection->lock = std::move(*lock);
    if (const QString damaged = damagedJournal(folder); !damaged.isEmpty())
        return unexpected(JournalError{JournalError::Kind::Damaged, damaged, true});
    if (const auto created = createFile(path); !created)
        return unexpected(withPath(created.error(), path));
    const auto ready = prepareJournal(*connection);
    if (!ready && ready.error().kind == JournalError::Kind::Damaged)
        return unexpected(putAside(*connection, ready.error()));
    if (!ready)
        return unexpected(withPath(ready.error(), path));
    qCInfo(journalLog, "opened and checked%s", connection->readOnly ? ", of a newer version" : "");
    return Journal(std::move(connection));
}

Result<Journal, JournalError> Journal::openBeside(const QString &folder)
{
    auto connection = std::make_unique<JournalConnection>();
    connection->path = journalPath(folder);
    auto database = sqlite::openDatabase(connection->path);
    if (!database)
        return unexpected(withPath(database.error(), connection->path));
    connection->database = std::move(*database);
    const auto upgraded = sqlite::upgradeSchema(connection->database.get());
    if (!upgraded)
        return unexpected(withPath(upgraded.error(), connection->path));
    return Journal(std::move(connection));
}

WallTime Journal::now() const
{
    return m_connection->now();
}

bool Journal::isReadOnly() const
{
    return m_connection->readOnly;
}

Result<JobId, JournalError> Journal::createJob(const JobDraft &draft, const EntryStore &entries)
{
    const std::vector<BatchRange> batches = makeBatches(entries, m_connection->options.batchSize);
    const UsedSources sources(entries);
    const JobState state = batches.empty() ? JobState::Finished : JobState::Open;
    const qint64 now = stored(m_connection->now());
    Transaction transaction = m_connection->write();
    const QString endpoint = draft.endpoint.toString(QUrl::RemoveUserInfo);
    transaction.run(
        "INSERT INTO jobs(created, changed, endpoint, account, pause, state, files, user, host, hash,"
        " rows, draft, compared) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
        now, now, endpoint, draft.account, draft.pauseActiveProspects, int(state), sources.joinedFiles(),
        draft.author.user, draft.author.host, jobHash(endpoint, draft.account, draft.pauseActiveProspects),
        entries.size(), draft.draft, stored(draft.compared.value_or(WallTime())));
    const JobId job = transaction.lastId();
    insertEntries(transaction, job, entries, sources);
    insertBatches(transaction, job, batches, entries);
    qCInfo(journalLog, "job %lld: %u entries in %zu batches", job, entries.size(), batches.size());
    return transaction.commit().map([&] {
        // The file itself shall have the job, even if the log is lost. A failure loses nothing.
        (void)sqlite::execute(m_connection->database.get(), "PRAGMA wal_checkpoint(PASSIVE);");
        if (state == JobState::Finished)
            m_connection->ended.insert(job);
        return job;
    });
}

Result<bool, JournalError> Journal::completeAccount(JobId id, const QString &account)
{
    Transaction transaction = m_connection->write();
    transaction.run("UPDATE jobs SET account=? WHERE id=? AND account='' AND NOT EXISTS(SELECT 1 FROM batches"
                    " WHERE job=jobs.id AND (state<>? OR doubt))",
                    account, id, int(BatchState::Pending));
    const bool done = transaction.changes() > 0;
    if (done)
        sealAddress(transaction, id);
    return transaction.commit().map([done] { return done; });
}

Result<void, JournalError> Journal::cancel(JobId id)
{
    Transaction transaction = m_connection->write();
    const qint64 now = stored(m_connection->now());
    transaction.run("UPDATE jobs SET state=?, changed=?, canceled=? WHERE id=? AND state=?",
                    int(JobState::Canceled), now, now, id, int(JobState::Open));
    return transaction.commit().map([&] { m_connection->ended.insert(id); });
}

} // namespace dnc
