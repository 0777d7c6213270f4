// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/httpconnection.h"

#include "upload/wire/invariant.h"
#include "upload/wire/proxylogins.h"

#include <QSslConfiguration>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#else
#include <winsock2.h>
#endif

namespace dnc {

namespace {

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

quint16 portOf(const QUrl &url)
{
    constexpr int https = 443;
    constexpr int http = 80;
    return quint16(url.port(isEncrypted(url) ? https : http));
}

QNetworkReply::NetworkError errorOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyConnectionRefusedError:
        return QNetworkReply::ProxyConnectionRefusedError;
    case QAbstractSocket::ProxyConnectionClosedError:
        return QNetworkReply::ProxyConnectionClosedError;
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return QNetworkReply::ProxyTimeoutError;
    case QAbstractSocket::ProxyNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    default: // among them what a proxy says of the way behind it
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

HttpConnection::HttpConnection(const QUrl &url, const QNetworkProxy &proxy, QObject *parent)
    : QObject(parent)
    , m_url(url)
{
    m_age.start();
    m_socket.setProxy(proxy);
    connect(&m_socket, &QAbstractSocket::readyRead, this, &HttpConnection::received);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::SocketTimeoutError) // poll() found nothing
            fail(errorOf(error));
    });
    connect(&m_socket, &QAbstractSocket::disconnected, this,
            [this] { fail(QNetworkReply::RemoteHostClosedError); });
    if (isEncrypted(url)) {
        connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::progressed);
        // Queued, so that what came with the end of the handshake is decrypted before anything is sent.
        connect(&m_socket, &QSslSocket::encrypted, this, &HttpConnection::becomeReady, Qt::QueuedConnection);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
        m_socket.setSslConfiguration(tls);
        m_socket.connectToHostEncrypted(url.host(QUrl::FullyEncoded), portOf(url));
    } else {
        connect(&m_socket, &QAbstractSocket::bytesWritten, this, &HttpConnection::progressed);
        connect(&m_socket, &QAbstractSocket::connected, this, &HttpConnection::becomeReady);
        m_socket.connectToHost(url.host(QUrl::FullyEncoded), portOf(url));
    }
}

HttpConnection::~HttpConnection()
{
    m_socket.disconnect(this);
}

bool HttpConnection::canServe(const QUrl &url) const
{
    const bool isSamePlace =
        url.scheme() == m_url.scheme() && url.host() == m_url.host() && portOf(url) == portOf(m_url);
    return isSamePlace && !m_isSending && !m_hasEnded && m_error == QNetworkReply::NoError
        && m_socket.bytesAvailable() == 0 && std::chrono::milliseconds(m_age.elapsed()) < longestIdle;
}

bool HttpConnection::hasUnread() const
{
#ifdef Q_OS_UNIX
    char byte = 0;
    return ::recv(int(m_socket.socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
#else
    u_long size = 0;
    return ::ioctlsocket(SOCKET(m_socket.socketDescriptor()), long(FIONREAD), &size) == 0 && size > 0;
#endif
}

void HttpConnection::becomeReady()
{
    if (m_hasEnded)
        return;
    if (hasUnread()) { // is read first, while nothing counts as sent
        QMetaObject::invokeMethod(this, &HttpConnection::becomeReady, Qt::QueuedConnection);
        return;
    }
    m_isReady = true;
    m_age.start();
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1); // Qt never does; it costs 40 ms a request
    emit ready();
    if (m_isSending)
        flush();
}

void HttpConnection::send(const QByteArray &bytes)
{
    if (!holds(!m_isSending, "a connection is for one request"))
        return m_socket.abort();
    m_isSending = true;
    m_request = bytes;
    if (m_isReady)
        flush();
}

void HttpConnection::flush()
{
    m_socket.write(m_request);
    m_socket.flush();
}

qint64 HttpConnection::handedOver() const
{
    if (!m_isReady || !m_isSending)
        return 0;
    // What TLS has encrypted and not yet written counts as not handed over at all: how much of it is ours is
    // unknown.
    if (m_socket.encryptedBytesToWrite() > 0)
        return std::max<qint64>(
            0, m_request.size() - m_socket.bytesToWrite() - m_socket.encryptedBytesToWrite());
    return m_request.size() - m_socket.bytesToWrite();
}

QString HttpConnection::proxy() const
{
    return proxyName(m_socket.proxy());
}

QByteArray HttpConnection::read()
{
    return m_socket.readAll();
}

void HttpConnection::abort()
{
    m_hasEnded = true;
    m_socket.abort();
}

void HttpConnection::fail(QNetworkReply::NetworkError error)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_error = error;
    m_errorText = m_socket.errorString();
    emit ended();
}

} // namespace dnc
