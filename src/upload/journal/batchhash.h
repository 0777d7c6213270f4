// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/batch.h"
#include "upload/journal/job.h"
#include "upload/journal/sqlite.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <string_view>

namespace dnc {

/// Computes the hash of a batch: SHA-256 over its place in its job and over everything that is sent of each
/// entry. The journal stores it beside the batch, so that a changed bit in either is noticed. One thread.
class BatchHash {
public:
    BatchHash(JobId job, quint32 number, const BatchRange &range);

    /// Adds the next sendable entry. `type` is its wire name.
    void add(quint32 position, std::string_view type, std::string_view identifier, std::string_view name);
    /// In hexadecimal.
    [[nodiscard]] QByteArray result() const { return m_hash.result().toHex(); }

private:
    void addNumber(quint64 number);
    void addText(std::string_view text);

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The hash of a batch whose entries are in the list that a job is created from.
[[nodiscard]] QByteArray batchHash(JobId job, quint32 number, const BatchRange &range,
                                   const EntryStore &entries);

/// Computes the hashes of batches from the entries in the journal. Lives no longer than its transaction.
class StoredBatchHash {
public:
    explicit StoredBatchHash(sqlite::Transaction &transaction);

    [[nodiscard]] QByteArray operator()(JobId job, quint32 number, const BatchRange &range);

private:
    sqlite::Statement m_entries;
};

/// The hash of what decides where a job is sent and how, in hexadecimal.
[[nodiscard]] QByteArray jobHash(const QString &endpoint, const QString &account, bool pauseActiveProspects);

/// True if the address of `job` is what its hash says, or if it has no hash, as in earlier versions.
[[nodiscard]] bool isAddressIntact(sqlite::Transaction &transaction, JobId job);
/// Stores the hash of `job` again, after its address was completed on purpose.
void sealAddress(sqlite::Transaction &transaction, JobId job);

/// Stores the number of rows and all hashes of `job` as they follow from what the journal holds now, for a
/// job of an earlier version or one that was repaired. Batches whose rows were removed have no hash.
void sealJob(sqlite::Transaction &transaction, JobId job);

/// Stores the hashes of the batches of `job` that have an entry at `position` again, after it was changed on
/// purpose.
void sealBatchesAt(sqlite::Transaction &transaction, JobId job, quint32 position);

/// Fails with Damaged where the batch or the address of its job is not what their hashes say.
void checkBatch(sqlite::Transaction &transaction, JobId job, quint32 number, const BatchRange &range);

} // namespace dnc
