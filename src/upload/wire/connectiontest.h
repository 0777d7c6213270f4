// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/endpoint.h"
#include "upload/wire/verdict.h"

#include <QObject>

namespace dnc {

class HttpClient;

/// Asks the service for one page of one entry, which changes nothing, to see that address, token and account
/// fit.
class ConnectionTest : public QObject {
    Q_OBJECT

public:
    explicit ConnectionTest(QObject *parent = nullptr);

    /// Starts one request; a call while one is under way is ignored.
    void start(const Endpoint &endpoint);

signals:
    /// Exactly once a start().
    void finished(const dnc::Verdict &verdict);

private:
    HttpClient *m_http;
};

} // namespace dnc
