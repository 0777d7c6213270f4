// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalproof.h"

#include "upload/journal/journalconnection.h"
#include "upload/wire/endpoint.h"

namespace dnc {

using sqlite::Row;
using sqlite::Transaction;

Result<AttemptId, JournalError> beginSearch(Journal &journal, const ClaimedBatch &batch,
                                            const QByteArray &requestId)
{
    Transaction transaction = journal.connection().write();
    transaction.run(
        "INSERT INTO attempts(job, batch, request, body, started, kind) SELECT job, id, ?, '', ?, ?"
        " FROM batches WHERE id=?",
        requestId, stored(journal.connection().now()), int(AttemptKind::Search), batch.id);
    const AttemptId attempt = transaction.lastId();
    return transaction.commit().map([attempt] { return attempt; });
}

Result<void, JournalError> endSearch(Journal &journal, AttemptId attempt, Outcome outcome, int httpStatus)
{
    Transaction transaction = journal.connection().write();
    transaction.run("UPDATE attempts SET ended=?, outcome=?, status=?, message='' WHERE id=?",
                    stored(journal.connection().now()), int(outcome), httpStatus, attempt);
    return transaction.commit();
}

Result<BatchOutcome, JournalError> recordFound(Journal &journal, JobId job, const ClaimedBatch &batch,
                                               quint32 index)
{
    const quint32 position = batch.positions.at(index);
    const qint64 now = stored(journal.connection().now());
    Transaction transaction = journal.connection().write();
    transaction.run("INSERT OR IGNORE INTO found VALUES(?,?,?)", job, position, now);
    const bool isNew = transaction.changes() > 0;
    transaction.run("UPDATE jobs SET changed=? WHERE id=?", now, job);
    const BatchOutcome outcome{.range = {position, position, 1},
                               .number = batch.number,
                               .status = EntryStatus::Confirmed,
                               .settled = isNew ? 1U : 0U};
    return transaction.commit().map([outcome] { return outcome; });
}

Result<void, JournalError> searchForAll(Journal &journal, qint64 batch)
{
    Transaction transaction = journal.connection().write();
    transaction.run("UPDATE batches SET reading=? WHERE id=?", int(BatchReading::All), batch);
    return transaction.commit();
}

Result<Proof, JournalError> proofOfAnswer(Journal &journal, const JobDraft &account, const QString &code)
{
    Proof proof = Proof::None;
    Transaction transaction = journal.connection().read();
    transaction.each(
        "SELECT proof FROM answers WHERE endpoint=? AND account=? AND code=?",
        [&](const Row &row) { proof = Proof(row.integer(0)); }, serviceName(account.endpoint),
        account.account, code);
    return transaction.commit().map([proof] { return proof; });
}

Result<void, JournalError> acceptAnswer(Journal &journal, const JobDraft &account, const QString &code,
                                        Proof proof, const Author &author)
{
    Transaction transaction = journal.connection().write();
    transaction.run(
        "UPDATE answers SET proof=?, time=?, user=?, host=? WHERE endpoint=? AND account=? AND code=?",
        int(proof), stored(journal.connection().now()), author.user, author.host,
        serviceName(account.endpoint), account.account, code);
    return transaction.commit();
}

Result<std::optional<BatchOutcome>, JournalError>
acceptWaitingAnswer(Journal &journal, JobId id, const QString &code, const Author &author)
{
    const auto job = journal.job(id);
    if (!job)
        return unexpected(job.error());
    const auto batch = journal.nextBatch(id);
    if (!batch)
        return unexpected(batch.error());
    if (!*batch || code.isEmpty() || (**batch).answer != code)
        return std::nullopt;
    return acceptAnswer(journal, job->draft, code, Proof::Person, author)
        .and_then([&] { return journal.settle((**batch).id, Outcome::Confirmed, Proof::Person); })
        .map([](const BatchOutcome &outcome) { return std::optional(outcome); });
}

Result<std::vector<AcceptedAnswer>, JournalError> acceptedAnswers(Journal &journal)
{
    std::vector<AcceptedAnswer> answers;
    Transaction transaction = journal.connection().read();
    transaction.each(
        "SELECT endpoint, account, code, body, proof, time, user, host FROM answers WHERE proof<>0"
        " ORDER BY time DESC",
        [&](const Row &row) {
            answers.push_back({.service = row.string(0),
                               .account = row.string(1),
                               .code = row.string(2),
                               .words = row.string(3),
                               .proof = Proof(row.integer(4)),
                               .time = restored(row.integer(5)),
                               .author = {row.string(6), row.string(7)}});
        });
    return transaction.commit().map([&] { return std::move(answers); });
}

Result<void, JournalError> revokeAnswer(Journal &journal, const AcceptedAnswer &answer)
{
    Transaction transaction = journal.connection().write();
    transaction.run("DELETE FROM answers WHERE endpoint=? AND account=? AND code=?", answer.service,
                    answer.account, answer.code);
    return transaction.commit();
}

} // namespace dnc
