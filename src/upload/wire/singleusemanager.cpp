// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/singleusemanager.h"

#include "upload/wire/httpconnection.h"
#include "upload/wire/proxylogins.h"
#include "upload/wire/singleusereply.h"

#include <QIODevice>
#include <QNetworkProxy>

#include <utility>

namespace dnc {

namespace {

/// The manager's own proxy, else the system's.
QNetworkProxy proxyFor(const QNetworkAccessManager &manager, const QUrl &url)
{
    if (manager.proxy().type() != QNetworkProxy::DefaultProxy)
        return manager.proxy();
    return proxyOnTheWayTo(url);
}

} // namespace

SingleUseManager::SingleUseManager(QObject *parent)
    : QNetworkAccessManager(parent)
{
    setAutoDeleteReplies(false);
    m_expiry.setSingleShot(true);
    m_expiry.setInterval(HttpConnection::longestIdle);
    connect(&m_expiry, &QTimer::timeout, this, [this] {
        for (HttpConnection *connection : std::exchange(m_prepared, {}))
            delete connection;
    });
}

SingleUseManager::~SingleUseManager() = default;

void SingleUseManager::prepare(const QUrl &url)
{
    std::erase_if(m_prepared, [&url](HttpConnection *connection) {
        const bool isUsable = connection != nullptr && connection->canServe(url);
        if (!isUsable)
            delete connection;
        return !isUsable;
    });
    while (m_prepared.size() < m_ahead)
        m_prepared.emplace_back(open(url));
    m_expiry.start();
}

HttpConnection *SingleUseManager::open(const QUrl &url)
{
    return new HttpConnection(url, proxyFor(*this, url), this);
}

HttpConnection *SingleUseManager::takeConnection(const QUrl &url)
{
    while (!m_prepared.empty()) {
        HttpConnection *prepared = m_prepared.front();
        m_prepared.pop_front();
        // What arrives before it is ready belongs to its handshake.
        const bool isClean = prepared != nullptr && (!prepared->isReady() || !prepared->hasUnread());
        if (isClean && prepared->canServe(url)) {
            // Over a long way, the four round trips of TLS 1.2 take longer than the pace leaves.
            if (!prepared->isReady())
                m_ahead = 2;
            return prepared;
        }
        delete prepared;
    }
    return open(url);
}

QNetworkReply *SingleUseManager::createRequest(Operation operation, const QNetworkRequest &request,
                                               QIODevice *body)
{
    const QByteArray bytes = body != nullptr ? body->readAll() : QByteArray();
    return new SingleUseReply(operation, request, bytes, takeConnection(request.url()), this);
}

} // namespace dnc
