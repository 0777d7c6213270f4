// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/proofstore.h"

#include "evidence/proofkey.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalfolder.h"
#include "upload/wire/endpoint.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <map>

namespace dnc {

using namespace Qt::StringLiterals;
using sqlite::Blob;
using sqlite::Row;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

// about.check: proofKeyCheck(). jobs: those of the journal whose confirmed rows are here, and when they had
// changed.
constexpr const char *schema =
    "CREATE TABLE IF NOT EXISTS about(id INTEGER PRIMARY KEY CHECK(id=1), key_check BLOB NOT NULL);"
    "CREATE TABLE IF NOT EXISTS accounts(id INTEGER PRIMARY KEY, service TEXT NOT NULL, account TEXT NOT "
    "NULL,"
    " UNIQUE(service, account));"
    "CREATE TABLE IF NOT EXISTS proofs(digest BLOB PRIMARY KEY, first INTEGER NOT NULL, first_request TEXT "
    "NOT NULL,"
    " last INTEGER NOT NULL, last_request TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS jobs(id INTEGER PRIMARY KEY, created INTEGER NOT NULL, changed INTEGER NOT "
    "NULL);"
    "PRAGMA application_id=0x444E4350;" // "DNCP": tells it from the file of another program
    "PRAGMA user_version=1;";

QString pathIn(const QString &folder)
{
    return QDir(folder).absoluteFilePath(u"proof.sqlite"_s);
}

Blob blobOf(const QByteArray &bytes)
{
    return {{bytes.constData(), size_t(bytes.size())}};
}

/// By the number of their batch, the requests that confirmed.
std::map<quint32, QString> requestsOf(const std::vector<Attempt> &attempts)
{
    std::map<quint32, QString> requests;
    for (const Attempt &attempt : attempts) {
        if (attempt.outcome == Outcome::Confirmed)
            requests.insert_or_assign(attempt.batch, attempt.requestId);
    }
    return requests;
}

void addRows(Transaction &transaction, const QByteArray &key, const Job &job, const JobEntries &list,
             const std::map<quint32, QString> &requests)
{
    const QString service = serviceName(job.draft.endpoint);
    const QString &account = job.draft.account;
    transaction.run("INSERT OR IGNORE INTO accounts(service, account) VALUES(?, ?)", service, account);
    Statement add = transaction.prepare(
        "INSERT INTO proofs VALUES(?1, ?2, ?3, ?2, ?3) ON CONFLICT(digest) DO UPDATE SET"
        " first_request=CASE WHEN excluded.first<first THEN excluded.first_request ELSE first_request END,"
        " first=min(first, excluded.first),"
        " last_request=CASE WHEN excluded.last>last THEN excluded.last_request ELSE last_request END,"
        " last=max(last, excluded.last)");
    for (quint32 i = 0; i < list.entries.size(); ++i) {
        const EntryStore::View entry = list.entries.at(i);
        // A row that was erased has no identifier.
        if (entry.status != EntryStatus::Confirmed || entry.identifier.empty() || !entry.type)
            continue;
        const QByteArray digest = proofDigest(key, service, account, *entry.type, entry.identifier);
        const auto request = requests.find(list.deliveries[i].batch);
        add.run(blobOf(digest), stored(list.deliveries[i].time),
                request == requests.end() ? QString() : request->second);
    }
    transaction.run("INSERT OR REPLACE INTO jobs VALUES(?, ?, ?)", job.id, stored(job.created),
                    stored(job.changed));
}

/// Calls `use` with the digest of each spelling as each type on the list of each account.
template <typename Use>
void eachDigest(Transaction &transaction, const QByteArray &key, const Spellings &spellings, const Use &use)
{
    std::vector<KnownProof> accounts;
    transaction.each("SELECT service, account FROM accounts ORDER BY id", [&](const Row &row) {
        accounts.push_back({.service = row.string(0), .account = row.string(1)});
    });
    for (KnownProof &known : accounts) {
        for (const IdentifierType type : allIdentifierTypes) {
            known.type = type;
            for (const std::string &spelling : spellings)
                use(proofDigest(key, known.service, known.account, type, spelling), known);
        }
    }
}

} // namespace

ProofStore::ProofStore(std::unique_ptr<JournalConnection> connection)
    : m_connection(std::move(connection))
{
}

ProofStore::ProofStore(ProofStore &&) noexcept = default;
ProofStore &ProofStore::operator=(ProofStore &&) noexcept = default;
ProofStore::~ProofStore() = default;

bool ProofStore::exists(const QString &folder)
{
    return QFileInfo::exists(pathIn(folder));
}

Result<ProofStore, JournalError> ProofStore::open(const QString &folder)
{
    auto connection = std::make_unique<JournalConnection>();
    connection->path = pathIn(folder);
    const auto opened = createFolder(folder)
                            .and_then([&] { return checkFolder(folder); })
                            .and_then([&] { return createFile(connection->path); })
                            .and_then([&] { return sqlite::openDatabase(connection->path); })
                            .and_then([&](sqlite::Database &&database) {
                                connection->database = std::move(database);
                                return sqlite::execute(connection->database.get(), schema);
                            });
    if (!opened)
        return unexpected(withPath(opened.error(), connection->path));
    return ProofStore(std::move(connection));
}

Result<QString, JournalError> ProofStore::putAside(const QString &folder)
{
    const QString path = pathIn(folder);
    const QString aside =
        path + QDateTime::currentDateTimeUtc().toString(u"'.lost-key-'yyyyMMdd'T'HHmmss'Z'"_s);
    if (!moveJournal(path, aside))
        return unexpected(JournalError{JournalError::Kind::NoAccess, path});
    return aside;
}

Result<bool, JournalError> ProofStore::fits(const QByteArray &key) const
{
    return keyCheck().map(
        [&](const QByteArray &check) { return check.isEmpty() || check == proofKeyCheck(key); });
}

Result<QByteArray, JournalError> ProofStore::keyCheck() const
{
    QByteArray check;
    Transaction transaction = m_connection->read();
    transaction.each("SELECT key_check FROM about", [&](const Row &row) {
        check = QByteArray(row.blob(0).data(), qsizetype(row.blob(0).size()));
    });
    return transaction.commit().map([&] { return check; });
}

Result<void, JournalError> ProofStore::setKeyCheck(const QByteArray &check)
{
    Transaction transaction = m_connection->write();
    transaction.run("INSERT OR REPLACE INTO about VALUES(1, ?)", blobOf(check));
    return transaction.commit();
}

Result<bool, JournalError> ProofStore::isAdded(const Job &job) const
{
    bool isAdded = false;
    Transaction transaction = m_connection->read();
    transaction.each(
        "SELECT 1 FROM jobs WHERE id=? AND created=? AND changed=?", [&](const Row &) { isAdded = true; },
        job.id, stored(job.created), stored(job.changed));
    return transaction.commit().map([isAdded] { return isAdded; });
}

Result<void, JournalError> ProofStore::addJob(const QByteArray &key, const JournalQueries &journal,
                                              const Job &job)
{
    const auto list = journal.load(job.id);
    if (!list)
        return unexpected(list.error());
    const auto attempts = journal.attempts(job.id);
    if (!attempts)
        return unexpected(attempts.error());
    Transaction transaction = m_connection->write();
    addRows(transaction, key, job, *list, requestsOf(*attempts));
    return transaction.commit();
}

Result<void, JournalError> ProofStore::addConfirmed(const QByteArray &key, const JournalQueries &journal)
{
    const auto jobs = journal.jobs();
    if (!jobs)
        return unexpected(jobs.error());
    for (const Job &job : *jobs) {
        if (job.isForgotten || job.counts[EntryStatus::Confirmed] == 0)
            continue;
        const auto isKnown = isAdded(job);
        if (!isKnown)
            return unexpected(isKnown.error());
        if (*isKnown)
            continue;
        if (auto added = addJob(key, journal, job); !added)
            return added;
    }
    return {};
}

Result<std::vector<KnownProof>, JournalError> ProofStore::find(const QByteArray &key,
                                                               const Spellings &spellings) const
{
    std::vector<KnownProof> found;
    Transaction transaction = m_connection->read();
    Statement select =
        transaction.prepare("SELECT first, first_request, last, last_request FROM proofs WHERE digest=?");
    eachDigest(transaction, key, spellings, [&](const QByteArray &digest, const KnownProof &known) {
        select.each(
            [&](const Row &row) {
                found.push_back({known.service,
                                 known.account,
                                 known.type,
                                 {restored(row.integer(0)), row.string(1)},
                                 {restored(row.integer(2)), row.string(3)}});
            },
            blobOf(digest));
    });
    return transaction.commit().map([&] { return std::move(found); });
}

Result<void, JournalError> ProofStore::erase(const QByteArray &key, const Spellings &spellings)
{
    Transaction transaction = m_connection->write();
    Statement remove = transaction.prepare("DELETE FROM proofs WHERE digest=?");
    eachDigest(transaction, key, spellings,
               [&](const QByteArray &digest, const KnownProof &) { remove.run(blobOf(digest)); });
    return transaction.commit().and_then([&] { return sqlite::rewriteFile(m_connection->database.get()); });
}

} // namespace dnc
