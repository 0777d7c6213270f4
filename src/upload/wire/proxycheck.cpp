// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/proxycheck.h"

#include "upload/wire/httpconnection.h"
#include "upload/wire/proxylogins.h"
#include "upload/wire/retrypolicy.h"
#include "upload/wire/uploadlog.h"

#include <QNetworkProxy>

namespace dnc {

namespace {

ProxyAnswer answerOf(const HttpConnection &connection)
{
    if (connection.error() == QNetworkReply::ProxyAuthenticationRequiredError)
        return ProxyAnswer::AsksAgain;
    // Whoever failed at TLS was let through.
    const bool isThrough =
        connection.isReady() || connection.error() == QNetworkReply::SslHandshakeFailedError;
    return isThrough ? ProxyAnswer::Accepted : ProxyAnswer::NoAnswer;
}

} // namespace

ProxyCheck::ProxyCheck(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(RetryPolicy{}.transferTimeout);
    connect(&m_deadline, &QTimer::timeout, this, &ProxyCheck::finish);
}

ProxyCheck::~ProxyCheck() = default;

void ProxyCheck::start(const QUrl &url, const ProxyLogin &login)
{
    drop();
    QNetworkProxy proxy = proxyOnTheWayTo(url);
    proxy.setUser(login.user);
    proxy.setPassword(login.password);
    m_connection = new HttpConnection(url, proxy, this);
    // What an earlier connection reported late is no answer of this one.
    const auto take = [this, connection = m_connection] {
        if (connection && connection == m_connection)
            finish();
    };
    connect(m_connection, &HttpConnection::ready, this, take, Qt::QueuedConnection);
    connect(m_connection, &HttpConnection::ended, this, take, Qt::QueuedConnection);
    m_deadline.start();
}

void ProxyCheck::finish()
{
    const ProxyAnswer answer = answerOf(*m_connection);
    qCInfo(uploadLog, "login at the proxy: answer %d, network error %d", int(answer),
           int(m_connection->error()));
    drop();
    emit finished(answer);
}

void ProxyCheck::drop()
{
    m_deadline.stop();
    delete m_connection.data();
}

} // namespace dnc
