// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/endpoint.h"
#include "upload/wire/retrypolicy.h"
#include "upload/wire/verdict.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QNetworkReply;

namespace dnc {

/// One request at a time, one request on the wire for each call: nothing is re-sent, redirected or cached
/// behind the caller's back, and everything has an end: Patience::silence without a byte, Patience::whole in
/// all, 8 MiB of answer.
class HttpClient : public QObject {
    Q_OBJECT

public:
    explicit HttpClient(const RetryPolicy &retryPolicy = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] bool isBusy() const { return !m_reply.isNull(); }
    /// POST /dnc/communication-opt-outs.
    void postOptOuts(const Endpoint &endpoint, const QByteArray &body, const QByteArray &requestId);
    /// GET /dnc/communication-opt-outs with `limit`, 1..100.
    void listOptOuts(const Endpoint &endpoint, int limit);

signals:
    /// Exactly once a call, never from within it.
    void answered(const dnc::Reply &reply);

private:
    void dropIdleConnections();
    void watch(QNetworkReply *reply, std::function<bool()> bodyWasRead);
    void finish();

    RetryPolicy m_retryPolicy;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QElapsedTimer m_idle;
    std::function<bool()> m_bodyWasRead;
    QByteArray m_received;
    bool m_timedOut = false;
};

} // namespace dnc
