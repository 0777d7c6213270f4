// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/rules/spellings.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalqueries.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace dnc {

struct JournalConnection;

/// One confirmation of an identifier.
struct Confirmation {
    WallTime time{};
    QString requestId; ///< of the request that confirmed it; may be empty
};

/// What is known of an identifier on the list of one account.
struct KnownProof {
    QString service; ///< as serviceName() gives it
    QString account;
    IdentifierType type = IdentifierType::Email;
    Confirmation first;
    Confirmation last;
};

/// The digests of everybody who was confirmed, by proofDigest(): `proof.sqlite` beside the journal, SQLite
/// with the settings of the journal, mode 0600. Outlives the rows that retention removes, and names nobody.
/// Use from one thread at a time. Everything can fail with DiskFull, NoAccess, InUse, Moved, Damaged or
/// Failed, and then changes nothing.
class ProofStore {
public:
    [[nodiscard]] static bool exists(const QString &folder);
    /// Opens or creates the file in the journal's folder.
    [[nodiscard]] static Result<ProofStore, JournalError> open(const QString &folder);

    /// Renames the file to make room for a new one, and returns its new path. No process may have it open.
    [[nodiscard]] static Result<QString, JournalError> putAside(const QString &folder);

    ProofStore(ProofStore &&) noexcept;
    ProofStore &operator=(ProofStore &&) noexcept;
    ~ProofStore();
    Q_DISABLE_COPY(ProofStore)

    /// proofKeyCheck() of the key of all digests here; empty while there is none.
    [[nodiscard]] Result<QByteArray, JournalError> keyCheck() const;
    [[nodiscard]] Result<void, JournalError> setKeyCheck(const QByteArray &check);
    /// Whether all digests here, if there are any, have this key.
    [[nodiscard]] Result<bool, JournalError> fits(const QByteArray &key) const;

    /// Adds the confirmed rows of all jobs of the journal that changed since they were added last. Doing so
    /// at the end of a run, instead of with each batch, costs no upload anything and loses nothing: the
    /// journal keeps the rows until retention is due, and whatever a crash or a locked keychain prevents is
    /// made up for by the next call.
    [[nodiscard]] Result<void, JournalError> addConfirmed(const QByteArray &key,
                                                          const JournalQueries &journal);

    /// What is known of a person on the lists of all accounts.
    [[nodiscard]] Result<std::vector<KnownProof>, JournalError> find(const QByteArray &key,
                                                                     const Spellings &spellings) const;
    /// Removes what is known of a person. Rewrites the whole file.
    [[nodiscard]] Result<void, JournalError> erase(const QByteArray &key, const Spellings &spellings);

private:
    explicit ProofStore(std::unique_ptr<JournalConnection> connection);
    [[nodiscard]] Result<bool, JournalError> isAdded(const Job &job) const;
    [[nodiscard]] Result<void, JournalError> addJob(const QByteArray &key, const JournalQueries &journal,
                                                    const Job &job);

    std::unique_ptr<JournalConnection> m_connection;
};

} // namespace dnc
