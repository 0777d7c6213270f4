// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/framing.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <deque>

namespace dnc {

class HttpConnection;

/// A QNetworkAccessManager that gives each request a connection of its own and shows how its answer was
/// framed. Qt's manager keeps connections and takes whatever comes next on one for the next answer, sends a
/// POST again when a connection breaks early, and reads framing that it does not understand as an empty body.
/// This one does none of that; it follows no redirect, keeps no cookie, cache or credential, speaks HTTP/1.1
/// alone, and where a proxy wants to know who asks, answers only what ProxyLogins knows. One thread, the one
/// that it lives on.
class SingleUseManager : public QNetworkAccessManager {
    Q_OBJECT

public:
    /// The Framing of an answer, as an attribute of its reply.
    static constexpr auto framingAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 1);
    /// How many bytes of the request had been handed to the system, heads included; qint64.
    static constexpr auto sentAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 2);
    /// The proxy that the request went to, as proxyName() says; QString.
    static constexpr auto proxyAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 3);

    explicit SingleUseManager(QObject *parent = nullptr);
    ~SingleUseManager() override;

    /// Opens the connection for the next request to the host of `url`, so that the request need not wait for
    /// it; from the first one on that was not ready in time, also that for the request after it. Bytes that
    /// arrive on one before a request are no answer to anything: it is dropped. So is one that nobody used
    /// for four seconds, after which servers may close it.
    void prepare(const QUrl &url);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    [[nodiscard]] HttpConnection *takeConnection(const QUrl &url);
    [[nodiscard]] HttpConnection *open(const QUrl &url);

    std::deque<QPointer<HttpConnection>> m_prepared; // the oldest first
    size_t m_ahead = 1; // how many to prepare
    QTimer m_expiry; // of the prepared connections
};

} // namespace dnc
