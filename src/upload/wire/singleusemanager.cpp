// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/singleusemanager.h"

#include "upload/wire/httpconnection.h"
#include "upload/wire/singleusereply.h"

#include <QIODevice>
#include <QNetworkProxyFactory>

namespace dnc {

namespace {

/// The manager's own proxy, else the system's.
QNetworkProxy proxyFor(const QNetworkAccessManager &manager, const QUrl &url)
{
    if (manager.proxy().type() != QNetworkProxy::DefaultProxy)
        return manager.proxy();
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

} // namespace

SingleUseManager::SingleUseManager(QObject *parent)
    : QNetworkAccessManager(parent)
{
    setAutoDeleteReplies(false);
    m_expiry.setSingleShot(true);
    m_expiry.setInterval(HttpConnection::longestIdle);
    connect(&m_expiry, &QTimer::timeout, this, [this] { delete m_prepared; });
}

SingleUseManager::~SingleUseManager() = default;

void SingleUseManager::prepare(const QUrl &url)
{
    if (m_prepared && m_prepared->canServe(url))
        return;
    delete m_prepared;
    m_prepared = open(url);
    m_expiry.start();
}

HttpConnection *SingleUseManager::open(const QUrl &url)
{
    return new HttpConnection(url, proxyFor(*this, url), this);
}

HttpConnection *SingleUseManager::takeConnection(const QUrl &url)
{
    HttpConnection *prepared = m_prepared;
    m_prepared = nullptr;
    if (prepared != nullptr && prepared->canServe(url) && !prepared->hasUnread())
        return prepared;
    delete prepared;
    return open(url);
}

QNetworkReply *SingleUseManager::createRequest(Operation operation, const QNetworkRequest &request,
                                               QIODevice *body)
{
    const QByteArray bytes = body != nullptr ? body->readAll() : QByteArray();
    return new SingleUseReply(operation, request, bytes, takeConnection(request.url()), this);
}

} // namespace dnc
