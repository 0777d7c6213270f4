// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/batchhash.h"

#include <QtEndian>

namespace dnc {

using sqlite::Row;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

struct BatchPlace {
    qint64 id = 0;
    quint32 number = 0;
    BatchRange range;
};

void sealBatches(Transaction &transaction, JobId job, const std::vector<BatchPlace> &batches)
{
    StoredBatchHash hash(transaction);
    Statement store = transaction.prepare("UPDATE batches SET hash=? WHERE id=?");
    for (const BatchPlace &batch : batches)
        store.run(hash(job, batch.number, batch.range), batch.id);
}

template <typename... Values>
std::vector<BatchPlace> findBatches(Transaction &transaction, const char *condition, const Values &...values)
{
    std::vector<BatchPlace> batches;
    transaction.each(
        (QByteArray("SELECT id, number, first, last, count FROM batches WHERE ") + condition).constData(),
        [&](const Row &row) {
            batches.push_back({row.integer(0),
                               quint32(row.integer(1)),
                               {quint32(row.integer(2)), quint32(row.integer(3)), quint32(row.integer(4))}});
        },
        values...);
    return batches;
}

QByteArray storedJobHash(Transaction &transaction, JobId job)
{
    QByteArray hash;
    transaction.each(
        "SELECT endpoint, account, pause FROM jobs WHERE id=?",
        [&](const Row &row) { hash = jobHash(row.string(0), row.string(1), row.integer(2) != 0); }, job);
    return hash;
}

bool isHash(std::string_view stored, const QByteArray &actual)
{
    return stored == std::string_view(actual.constData(), size_t(actual.size()));
}

} // namespace

BatchHash::BatchHash(JobId job, quint32 number, const BatchRange &range)
{
    for (const quint64 part :
         {quint64(job), quint64(number), quint64(range.first), quint64(range.last), quint64(range.count)})
        addNumber(part);
}

void BatchHash::add(quint32 position, std::string_view type, std::string_view identifier,
                    std::string_view name)
{
    addNumber(position);
    for (const std::string_view text : {type, identifier, name})
        addText(text);
}

void BatchHash::addNumber(quint64 number)
{
    const quint64 bytes = qToLittleEndian(number);
    m_hash.addData({reinterpret_cast<const char *>(&bytes), sizeof bytes});
}

void BatchHash::addText(std::string_view text)
{
    addNumber(text.size());
    m_hash.addData({text.data(), qsizetype(text.size())});
}

QByteArray batchHash(JobId job, quint32 number, const BatchRange &range, const EntryStore &entries)
{
    BatchHash hash(job, number, range);
    for (quint32 i = range.first; i <= range.last; ++i) {
        const EntryStore::View entry = entries.at(i);
        if (isSendable(entry.status))
            hash.add(i, entry.type ? wireName(*entry.type) : std::string_view(), entry.identifier,
                     entry.name);
    }
    return hash.result();
}

StoredBatchHash::StoredBatchHash(Transaction &transaction)
    : m_entries(transaction.prepare("SELECT position, type, identifier, name FROM entries WHERE job=? AND"
                                    " position BETWEEN ? AND ? AND status='valid' ORDER BY position"))
{
}

QByteArray StoredBatchHash::operator()(JobId job, quint32 number, const BatchRange &range)
{
    BatchHash hash(job, number, range);
    m_entries.each(
        [&](const Row &row) { hash.add(quint32(row.integer(0)), row.text(1), row.text(2), row.text(3)); },
        job, range.first, range.last);
    return hash.result();
}

QByteArray jobHash(const QString &endpoint, const QString &account, bool pauseActiveProspects)
{
    QByteArray text;
    for (const QString &part : {endpoint, account})
        text += part.toUtf8() + '\0';
    text += pauseActiveProspects ? '1' : '0';
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

bool isAddressIntact(Transaction &transaction, JobId job)
{
    bool intact = true;
    const QByteArray actual = storedJobHash(transaction, job);
    transaction.each(
        "SELECT hash FROM jobs WHERE id=? AND hash<>''",
        [&](const Row &row) { intact = isHash(row.text(0), actual); }, job);
    return intact;
}

void sealAddress(Transaction &transaction, JobId job)
{
    transaction.run("UPDATE jobs SET hash=? WHERE id=?", storedJobHash(transaction, job), job);
}

void sealJob(Transaction &transaction, JobId job)
{
    sealAddress(transaction, job);
    transaction.run("UPDATE jobs SET rows=(SELECT count(*) FROM entries WHERE job=?1) WHERE id=?1", job);
    transaction.run("UPDATE batches SET hash='' WHERE job=?", job);
    sealBatches(transaction, job,
                findBatches(transaction, "job=?1 AND last<(SELECT rows FROM jobs WHERE id=?1)", job));
}

void sealBatchesAt(Transaction &transaction, JobId job, quint32 position)
{
    sealBatches(transaction, job,
                findBatches(transaction, "job=? AND ? BETWEEN first AND last AND hash<>''", job, position));
}

void checkBatch(Transaction &transaction, JobId job, quint32 number, const BatchRange &range)
{
    bool intact = false;
    const QByteArray batch = StoredBatchHash(transaction)(job, number, range);
    const QByteArray address = storedJobHash(transaction, job);
    transaction.each(
        "SELECT b.hash, j.hash FROM batches b JOIN jobs j ON j.id=b.job WHERE b.job=? AND b.number=?",
        [&](const Row &row) { intact = isHash(row.text(0), batch) && isHash(row.text(1), address); }, job,
        number);
    if (!intact)
        transaction.fail({JournalError::Kind::Damaged, {}});
}

} // namespace dnc
