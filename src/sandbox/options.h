// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/fault.h"
#include "sandbox/optoutlist.h"

#include <QByteArray>
#include <QSsl>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace dnc::sandbox {

/// The server's TLS identity. A value.
struct Tls {
    QByteArray certificate; ///< PEM: its own first, then its issuers
    QByteArray key; ///< PEM, RSA or EC, without a password
    QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater; ///< the accepted version, or that and later ones
};

/// The sandbox's behavior where the service's documentation is silent or a test needs something else. A
/// value.
struct Options {
    quint16 port = 0; ///< 0: any free one
    QByteArray token = "sandbox-token"; ///< empty: any token is accepted
    QString account; ///< required x-account-id; empty: none
    int requestsPerMinute = 100; ///< over all clients and endpoints; 0: no limit
    std::chrono::seconds minute{60}; ///< how long that is; other values are for tests only
    QStringList refuse; ///< a POST with an identifier that contains one of these is answered 400
    bool partial = false; ///< [inferred: no] a 400 still adds the batch's other identifiers
    bool acceptEmpty = true; ///< [unknown] whether an empty array is accepted
    bool duplicateIsError = false; ///< [inferred: no] adding a listed identifier is answered with 400
    bool rateHeaders = true; ///< RateLimit-* in every answer, not only near the limit
    SearchMode search = SearchMode::Contains; ///< [inferred] how a GET uses `search`
    std::chrono::milliseconds visibleAfter{0}; ///< [unknown] how long a GET does not show a new entry yet
    StoredForm storedForm = StoredForm::AsSent; ///< [unknown] how identifiers are kept
    Renewal renewal = Renewal::None; ///< [unknown] what adding a listed identifier does to its times
    bool addsAsManual = true; ///< [unknown] isManuallyAdded of entries that the API added
    RemovalForm removalForm = RemovalForm::Stored; ///< [inferred] what a DELETE must give
    int cursorLife = 0; ///< [unknown] how many further requests a cursor lasts; 0: for ever
    int othersAddEvery = 0; ///< before every Nth request somebody else adds an entry; 0: nobody does
    int othersRemoveEvery = 0; ///< the same of removing the oldest entry
    bool acceptOldPauseName = false; ///< pauseActiveProspectWorkflows is accepted for pauseActiveProspects
    std::vector<Fault> faults;
    std::chrono::milliseconds idleTimeout{30'000}; ///< after which an inactive connection is closed
    std::optional<Tls> tls; ///< empty: plain HTTP
};

} // namespace dnc::sandbox
