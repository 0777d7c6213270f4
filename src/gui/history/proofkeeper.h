// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/rules/spellings.h"
#include "list/background.h"
#include "settings/tokenstore.h"

#include <QObject>
#include <QString>

#include <deque>

namespace dnc {

/// Removes what is left of erased people besides the rows of the journal: their keyed digests. Waits for the
/// keychain and works on a worker; its destructor waits for a removal that is running.
class ProofKeeper : public QObject {
    Q_OBJECT

public:
    explicit ProofKeeper(QObject *parent = nullptr);
    ~ProofKeeper() override;

    /// Removes the digests of a person from the proofs in the journal's folder. Returns at once; does nothing
    /// where there are no proofs.
    void erase(const QString &folder, const Spellings &person);

signals:
    /// The digests of a person could not be removed. `text` is for display.
    void failed(const QString &text);

private:
    struct Request {
        QString folder;
        Spellings person;
    };
    void eraseWith(const QByteArray &key, const Request &request);

    TokenStore m_keychain;
    std::deque<Request> m_requests; ///< that wait for the keychain, in the order of its answers
    Background m_worker;
};

} // namespace dnc
