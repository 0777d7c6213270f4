// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalschema.h"

#include "upload/journal/batchhash.h"
#include "upload/journal/sqlite.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

#include <sqlite3.h>

namespace dnc::sqlite {

namespace {

// "DNCD": tells a journal from the file of another program.
constexpr qint64 applicationId = 0x444E4344;

// Each element upgrades the tables by one version. All of them were released: never change one, add another.
// entries.status is the status in the list when the job was created; what became of a valid entry is the
// state of its batch. batches.doubt and batches.settled: sent before without a definite answer, time of the
// outcome. batches.proof: what confirmed it (Proof). batches.reading, answer, since and counted: see
// BatchReading. attempts.kind: see AttemptKind. found: entries that were read from the list although their
// batch is not confirmed. answers: kinds of answer that the contract does not know, and what shows that they
// confirm.
constexpr std::array ladder{
    R"(CREATE TABLE jobs(id INTEGER PRIMARY KEY AUTOINCREMENT, created INTEGER NOT NULL, changed INTEGER NOT NULL,
           endpoint TEXT NOT NULL, account TEXT NOT NULL, pause INTEGER NOT NULL, state INTEGER NOT NULL,
           files TEXT NOT NULL);
       CREATE TABLE sources(job INTEGER NOT NULL, number INTEGER NOT NULL, file TEXT NOT NULL, sheet TEXT NOT NULL,
           PRIMARY KEY(job, number)) WITHOUT ROWID;
       CREATE TABLE entries(job INTEGER NOT NULL, position INTEGER NOT NULL, source INTEGER NOT NULL,
           row INTEGER NOT NULL, col INTEGER NOT NULL, input TEXT NOT NULL, identifier TEXT NOT NULL,
           type TEXT NOT NULL, name TEXT NOT NULL, detail TEXT NOT NULL, status TEXT NOT NULL, issue INTEGER NOT NULL,
           duplicate_of INTEGER NOT NULL, PRIMARY KEY(job, position)) WITHOUT ROWID;
       CREATE TABLE counts(job INTEGER NOT NULL, status TEXT NOT NULL, count INTEGER NOT NULL,
           PRIMARY KEY(job, status)) WITHOUT ROWID;
       CREATE TABLE batches(id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, number INTEGER NOT NULL,
           root INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, count INTEGER NOT NULL,
           state INTEGER NOT NULL, doubt INTEGER NOT NULL DEFAULT 0, settled INTEGER NOT NULL DEFAULT 0,
           detail TEXT NOT NULL DEFAULT '');
       CREATE INDEX batches_by_state ON batches(job, state, first);
       CREATE TABLE attempts(id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, batch INTEGER NOT NULL,
           request TEXT NOT NULL, body TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER NOT NULL DEFAULT 0,
           outcome INTEGER, status INTEGER, message TEXT);
       CREATE INDEX attempts_by_time ON attempts(started);
       CREATE INDEX attempts_by_job ON attempts(job);
       CREATE TABLE holds(endpoint TEXT NOT NULL, account TEXT NOT NULL, until INTEGER NOT NULL,
           PRIMARY KEY(endpoint, account)) WITHOUT ROWID;)",
    // Who made a job, and the hash of each file that it came from.
    R"(ALTER TABLE jobs ADD COLUMN user TEXT NOT NULL DEFAULT '';
       ALTER TABLE jobs ADD COLUMN host TEXT NOT NULL DEFAULT '';
       ALTER TABLE sources ADD COLUMN sha256 TEXT NOT NULL DEFAULT '';)",
    // The country of an entry, if a column of its list has it.
    R"(ALTER TABLE entries ADD COLUMN region TEXT NOT NULL DEFAULT '';)",
    // What a person should know about a value that is sent.
    R"(ALTER TABLE entries ADD COLUMN note INTEGER NOT NULL DEFAULT 0;)",
    // What confirmed a row, and what is read from the list before it is called confirmed.
    R"(ALTER TABLE batches ADD COLUMN proof INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE batches ADD COLUMN reading INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE batches ADD COLUMN answer TEXT NOT NULL DEFAULT '';
       ALTER TABLE batches ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE batches ADD COLUMN counted INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE attempts ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
       CREATE TABLE found(job INTEGER NOT NULL, position INTEGER NOT NULL, time INTEGER NOT NULL,
           PRIMARY KEY(job, position)) WITHOUT ROWID;
       CREATE TABLE answers(endpoint TEXT NOT NULL, account TEXT NOT NULL, code TEXT NOT NULL, body TEXT NOT NULL,
           proof INTEGER NOT NULL, time INTEGER NOT NULL, user TEXT NOT NULL, host TEXT NOT NULL,
           PRIMARY KEY(endpoint, account, code)) WITHOUT ROWID;)",
    // What shows that a bit was changed: hashes of jobs and batches, how many rows a job still has, and when
    // it was canceled. When the service asked to wait.
    R"(ALTER TABLE jobs ADD COLUMN hash TEXT NOT NULL DEFAULT '';
       ALTER TABLE jobs ADD COLUMN rows INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE jobs ADD COLUMN canceled INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE batches ADD COLUMN hash TEXT NOT NULL DEFAULT '';
       ALTER TABLE holds ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
       UPDATE jobs SET canceled=max(changed, 1) WHERE state=2;)",
    // When and how the person of an entry asked to opt out, if its list says so.
    R"(ALTER TABLE entries ADD COLUMN requested_on TEXT NOT NULL DEFAULT '';
       ALTER TABLE entries ADD COLUMN request_source TEXT NOT NULL DEFAULT '';)",
    // The draft that became the job: whoever finds both knows that one of them is left over.
    R"(ALTER TABLE jobs ADD COLUMN draft TEXT NOT NULL DEFAULT '';)",
    // What is read from the list apart from uploads: when it was read for a job before it was sent, each
    // request, rows that were found later, and checks that are not finished (rows: how many, -1 for all).
    // Rows that were taken off the list again (Removal; 0: about to be), and uploads that are undone.
    R"(ALTER TABLE jobs ADD COLUMN compared INTEGER NOT NULL DEFAULT 0;
       CREATE TABLE requests(id INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL, account TEXT NOT NULL,
           job INTEGER NOT NULL, kind INTEGER NOT NULL, request TEXT NOT NULL, started INTEGER NOT NULL,
           ended INTEGER NOT NULL DEFAULT 0, outcome INTEGER, status INTEGER);
       CREATE INDEX requests_by_time ON requests(started);
       CREATE TABLE verified(job INTEGER NOT NULL, position INTEGER NOT NULL, time INTEGER NOT NULL,
           PRIMARY KEY(job, position)) WITHOUT ROWID;
       CREATE TABLE removals(job INTEGER NOT NULL, position INTEGER NOT NULL, state INTEGER NOT NULL,
           time INTEGER NOT NULL, PRIMARY KEY(job, position)) WITHOUT ROWID;
       CREATE TABLE undos(job INTEGER PRIMARY KEY, started INTEGER NOT NULL, ended INTEGER NOT NULL DEFAULT 0);
       CREATE TABLE verifications(job INTEGER PRIMARY KEY, rows INTEGER NOT NULL, started INTEGER NOT NULL);)",
    // Evidence files that were exported, one row for each of their jobs. Jobs whose rows are kept until
    // released.
    R"(CREATE TABLE exports(id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, time INTEGER NOT NULL,
           subject TEXT NOT NULL, manifest TEXT NOT NULL);
       ALTER TABLE jobs ADD COLUMN held INTEGER NOT NULL DEFAULT 0;)",
};

// The version whose journals have hashes.
constexpr size_t hashedVersion = 6;

qint64 readNumber(Transaction &transaction, const char *pragma)
{
    qint64 number = 0;
    transaction.each(pragma, [&](const Row &row) { number = row.integer(0); });
    return number;
}

void runScript(Transaction &transaction, QByteArrayView script)
{
    while (!script.trimmed().isEmpty()) {
        const qsizetype end = script.indexOf(';') + 1;
        transaction.run(script.first(end).toByteArray().constData());
        script = script.sliced(end);
    }
}

/// The columns of all tables and the names of all indexes, one a line.
QStringList describeTables(Transaction &transaction)
{
    QStringList lines;
    transaction.each("SELECT m.type, m.name, m.tbl_name, ifnull(c.name, ''), ifnull(c.type, ''), "
                     "ifnull(c.\"notnull\", ''),"
                     " ifnull(c.dflt_value, ''), ifnull(c.pk, '') FROM sqlite_schema m LEFT JOIN "
                     "pragma_table_info(m.name) c"
                     " WHERE m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid",
                     [&](const Row &row) {
                         QStringList parts;
                         for (int column = 0; column < 8; ++column)
                             parts << row.string(column);
                         lines << parts.join(u'|');
                     });
    return lines;
}

/// The statements of all tables and indexes, which tell the same in a shorter time where they are as
/// expected.
QString statementsOf(Transaction &transaction)
{
    QString statements;
    transaction.each(
        "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
        " ORDER BY name",
        [&](const Row &row) {
            for (int column = 0; column < 4; ++column)
                statements += row.string(column) + u'\n';
        });
    return statements;
}

/// What `describe` gives for a journal of this version, 0 and more.
template <typename Describe>
auto ofVersion(size_t version, const Describe &describe)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    const Database database(handle);
    Transaction transaction(handle, Transaction::Kind::Write);
    for (size_t step = 0; step < version; ++step)
        runScript(transaction, ladder[step]);
    return describe(transaction);
}

/// False where the number of the version was changed without the tables, or the tables without the number. A
/// newer version has tables that this one does not know.
bool fitsVersion(Transaction &transaction, qint64 version)
{
    static const QString statements = ofVersion(ladder.size(), statementsOf);
    if (version == qint64(ladder.size()) && statementsOf(transaction) == statements)
        return true;
    const size_t known = std::min(size_t(version), ladder.size());
    static const QStringList newest = ofVersion(ladder.size(), describeTables);
    const QStringList tables = known == ladder.size() ? newest : ofVersion(known, describeTables);
    const bool asKnown = version >= 0 && describeTables(transaction) == tables;
    return version > qint64(ladder.size()) ? !asKnown : asKnown;
}

void sealAllJobs(Transaction &transaction)
{
    std::vector<JobId> jobs;
    transaction.each("SELECT id FROM jobs", [&](const Row &row) { jobs.push_back(row.integer(0)); });
    for (const JobId job : jobs)
        sealJob(transaction, job);
}

} // namespace

EntryStatus statusOf(BatchState state, bool unknown)
{
    switch (state) {
    case BatchState::Confirmed:
        return EntryStatus::Confirmed;
    case BatchState::Rejected:
        return EntryStatus::Rejected;
    case BatchState::Sending:
        return EntryStatus::Unknown;
    case BatchState::Pending:
    case BatchState::Split:
        return unknown ? EntryStatus::Unknown : EntryStatus::Pending;
    }
    Q_UNREACHABLE();
}

Result<void, JournalError> upgradeSchema(sqlite3 *database)
{
    Transaction transaction(database, Transaction::Kind::Write);
    const qint64 version = readNumber(transaction, "PRAGMA user_version");
    const qint64 id = readNumber(transaction, "PRAGMA application_id");
    const qint64 tables = readNumber(transaction, "SELECT count(*) FROM sqlite_schema");
    if ((id != applicationId && (id != 0 || version != 0 || tables != 0))
        || !fitsVersion(transaction, version))
        transaction.fail({JournalError::Kind::Damaged, {}});
    if (version > qint64(ladder.size()))
        transaction.fail({JournalError::Kind::Newer, {}});
    for (size_t step = size_t(version); step < ladder.size(); ++step)
        runScript(transaction, ladder[step]);
    if (version > 0 && version < qint64(hashedVersion))
        sealAllJobs(transaction);
    transaction.run(
        QByteArray("PRAGMA user_version=" + QByteArray::number(qint64(ladder.size()))).constData());
    transaction.run(QByteArray("PRAGMA application_id=" + QByteArray::number(applicationId)).constData());
    return transaction.commit();
}

} // namespace dnc::sqlite
