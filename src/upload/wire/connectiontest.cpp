// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/connectiontest.h"

#include "upload/wire/httpclient.h"
#include "upload/wire/protocol.h"

namespace dnc {

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
    , m_http(new HttpClient(RetryPolicy{}, this))
{
    connect(m_http, &HttpClient::answered, this,
            [this](const Reply &reply) { emit finished(judgeListing(reply)); });
}

void ConnectionTest::start(const Endpoint &endpoint)
{
    if (!m_http->isBusy())
        m_http->listOptOuts(endpoint, 1);
}

} // namespace dnc
