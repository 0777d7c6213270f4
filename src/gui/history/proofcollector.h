// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/background.h"
#include "settings/tokenstore.h"

#include <QObject>
#include <QString>

namespace dnc {

/// Adds what the journal confirmed to the keyed digests that outlive its rows. Makes their key when there is
/// none yet. Whatever prevents it, such as a locked keychain, is made up for by the next call, as long as the
/// journal has the rows.
class ProofCollector : public QObject {
    Q_OBJECT

public:
    explicit ProofCollector(QObject *parent = nullptr);
    ~ProofCollector() override;

    /// Works on a worker, with the journal in this folder beside the one that is open. Returns at once; while
    /// an earlier call is at work, does nothing more.
    void collect(const QString &folder);

signals:
    /// The keychain does not have the key of the proofs that there are.
    void keyLost();
    /// Every call ends in one of these.
    void ended();

private:
    void useKey(const QByteArray &key, KeychainState keychain);
    void add(const QByteArray &key);
    void end();

    TokenStore m_keychain;
    QString m_folder; ///< that is at work; empty: none
    QByteArray m_newKey; ///< until the keychain has it
    Background m_worker;
};

} // namespace dnc
