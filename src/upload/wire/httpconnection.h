// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QSslSocket>
#include <QUrl>

#include <chrono>

namespace dnc {

/// One TCP or TLS connection for one request, through the proxy that is given. Knows how much of what was
/// written has been handed to the system. One thread.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    /// How long a connection may wait for its request: servers close idle ones when they like, often after
    /// five seconds, and a request sent into the closing is unknown for nothing.
    static constexpr std::chrono::milliseconds longestIdle{4'000};

    /// Begins to connect to the host and port of `url`; TLS 1.2 or later where its scheme is https.
    HttpConnection(const QUrl &url, const QNetworkProxy &proxy, QObject *parent = nullptr);
    ~HttpConnection() override;

    /// Whether a request to `url` may still use it: the same place, not closed, nothing received and not too
    /// old.
    [[nodiscard]] bool canServe(const QUrl &url) const;
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// NoError until it failed. After the other side closed it: RemoteHostClosedError.
    [[nodiscard]] QNetworkReply::NetworkError error() const { return m_error; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    /// The proxy that it goes through, as proxyName() says; empty for a direct connection.
    [[nodiscard]] QString proxy() const;

    /// Whether something has arrived that was not read yet, which is no answer to what is sent next. Always
    /// false where the system cannot tell.
    [[nodiscard]] bool hasUnread() const;
    /// Sends `bytes`, at once or when it is ready. Once.
    void send(const QByteArray &bytes);
    /// Bytes handed to the system; at most as many as were sent.
    [[nodiscard]] qint64 handedOver() const;
    /// Whether everything was.
    [[nodiscard]] bool isHandedOver() const { return m_isSending && handedOver() == m_request.size(); }

    /// What has arrived since the last call.
    [[nodiscard]] QByteArray read();
    void abort();

signals:
    void ready();
    /// Something was handed over.
    void progressed();
    void received();
    /// It was closed or failed; error() says which. After everything that was received.
    void ended();

private:
    void becomeReady();
    void fail(QNetworkReply::NetworkError error);
    void flush();

    QSslSocket m_socket;
    QUrl m_url;
    QElapsedTimer m_age;
    QByteArray m_request;
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QString m_errorText;
    bool m_isReady = false;
    bool m_isSending = false;
    bool m_hasEnded = false;
};

} // namespace dnc
