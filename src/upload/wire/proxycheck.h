// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/proxylogin.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace dnc {

class HttpConnection;

/// What a proxy did with a login.
enum class ProxyAnswer : quint8 {
    Accepted,
    AsksAgain, ///< it wants another one
    NoAnswer, ///< no connection came about within 30 s: the network, or a proxy that refuses without 407
};

/// Tries a login by opening a connection through the proxy, on which nothing is sent. Lives on the thread
/// that made it.
class ProxyCheck : public QObject {
    Q_OBJECT

public:
    explicit ProxyCheck(QObject *parent = nullptr);
    ~ProxyCheck() override;

    /// Opens one connection to the host of `url`, through the proxy that leads there. Drops a check that is
    /// under way without an answer.
    void start(const QUrl &url, const ProxyLogin &login);

signals:
    /// Once for each check, and never from within the call.
    void finished(dnc::ProxyAnswer answer);

private:
    void finish();
    void drop();

    QPointer<HttpConnection> m_connection;
    QTimer m_deadline;
};

} // namespace dnc
