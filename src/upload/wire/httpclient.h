// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"
#include "upload/wire/endpoint.h"
#include "upload/wire/retrypolicy.h"
#include "upload/wire/singleusemanager.h"
#include "upload/wire/verdict.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QNetworkReply;

namespace dnc {

/// Makes the manager that sends the requests of one HttpClient.
using ManagerFactory = std::function<std::unique_ptr<SingleUseManager>()>;
[[nodiscard]] inline std::unique_ptr<SingleUseManager> makeManager()
{
    return std::make_unique<SingleUseManager>();
}

/// Sends one request at a time over HTTP/1.1, each on a connection of its own. Each call is exactly one
/// request on the wire: nothing is sent again, redirected or cached without the caller knowing. Every request
/// ends: after RetryPolicy::transferTimeout without a byte, after RetryPolicy::requestTimeout in any case, or
/// after 8 MiB of answer. Lives on the thread that made it.
class HttpClient : public QObject {
    Q_OBJECT

public:
    explicit HttpClient(const RetryPolicy &retryPolicy = {}, QObject *parent = nullptr,
                        const ManagerFactory &managers = makeManager);
    ~HttpClient() override;

    [[nodiscard]] bool isBusy() const { return !m_reply.isNull(); }
    /// POST /dnc/communication-opt-outs with a JSON `body`. `requestId` is sent as X-Request-ID. Not while
    /// isBusy().
    void postOptOuts(const Endpoint &endpoint, const QByteArray &body, const QByteArray &requestId);
    /// GET /dnc/communication-opt-outs with `limit`, 1..100. Not while isBusy().
    void listOptOuts(const Endpoint &endpoint, int limit);
    /// The same, of entries of the identifier's type that its text finds. `requestId` is sent as
    /// X-Request-ID. Not while isBusy().
    void findOptOut(const Endpoint &endpoint, const Identifier &identifier, const QByteArray &requestId);

    /// GET one page of the whole list, of 100 entries; `cursor` is the `next` of the page before, empty for
    /// the first. `requestId` as above. Not while isBusy().
    void readPage(const Endpoint &endpoint, const QString &cursor, const QByteArray &requestId);
    /// DELETE of one identifier with a JSON `body`. `requestId` as above. Not while isBusy().
    void removeOptOut(const Endpoint &endpoint, const QByteArray &body, const QByteArray &requestId);

signals:
    /// Exactly once per request, and never from within the call. Failures are a Reply, too: see Transport.
    void answered(const dnc::Reply &reply);

private:
    QNetworkReply *get(const Endpoint &endpoint, const QByteArray &query, const QByteArray &requestId);
    void prepareNext(QNetworkReply *reply, const QUrl &url);
    void watch(QNetworkReply *reply);
    void finish();

    RetryPolicy m_retryPolicy;
    std::unique_ptr<SingleUseManager> m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QElapsedTimer m_asked; // since the request that is on its way
    QByteArray m_received;
    bool m_timedOut = false;
};

} // namespace dnc
