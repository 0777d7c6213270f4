// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/endpoint.h"
#include "upload/wire/verdict.h"

#include <QObject>

namespace dnc {

class HttpClient;

/// Checks address, token and account by asking the service for one entry of the list, which changes nothing.
/// Lives on the thread that made it.
class ConnectionTest : public QObject {
    Q_OBJECT

public:
    explicit ConnectionTest(QObject *parent = nullptr);

    /// Sends one request. Ignored while one is on its way.
    void start(const Endpoint &endpoint);

signals:
    /// Exactly once per request, within RetryPolicy::requestTimeout. The verdict is that of judgeListing().
    void finished(const dnc::Verdict &verdict);

private:
    HttpClient *m_http;
};

} // namespace dnc
