// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/fault.h"

#include <QByteArray>
#include <QSsl>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace dnc::sandbox {

/// With what the sandbox proves who it is, where it is to speak TLS. A value.
struct Tls {
    QByteArray certificate; ///< PEM: its own first, then those of its issuers
    QByteArray key; ///< PEM, RSA or EC, without a password
    QSsl::SslProtocol protocol =
        QSsl::TlsV1_2OrLater; ///< what it speaks: one version, or that and later ones
};

/// How the sandbox answers where the service's documentation is silent or the person wants something else. A
/// value.
struct Options {
    quint16 port = 0; ///< 0: any free one
    QByteArray token = "sandbox-token"; ///< empty: any token will do
    QString account; ///< x-account-id that is required; empty: none is
    int requestsPerMinute = 100; ///< over all clients and endpoints; 0: no limit
    std::chrono::seconds minute{60}; ///< as long as that one takes; only tests give it another length
    QStringList refuse; ///< a POST with an identifier that contains one of these is answered 400
    bool partial = false; ///< [inferred: no] a 400 still adds the batch's other identifiers
    bool acceptEmpty = true; ///< [unknown] whether an empty array is accepted
    bool duplicateIsError = false; ///< [inferred: no] adding what is listed is answered 400
    bool rateHeaders = true; ///< RateLimit-* in every answer, not only near the limit
    bool acceptOldPauseName = false; ///< pauseActiveProspectWorkflows is taken for pauseActiveProspects
    std::vector<Fault> faults;
    std::chrono::milliseconds idleTimeout{30'000}; ///< a connection on which nothing moves is closed
    std::optional<Tls> tls; ///< nothing: plain HTTP
};

} // namespace dnc::sandbox
