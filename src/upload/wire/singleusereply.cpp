// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/singleusereply.h"

#include "upload/wire/httpconnection.h"
#include "upload/wire/singleusemanager.h"

#include <algorithm>
#include <chrono>

namespace dnc {

namespace {

using namespace std::chrono_literals;

// How long a server that was asked to close the connection behind its answer may take to do so.
constexpr auto longestLinger = 200ms;

QByteArray methodOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    case QNetworkAccessManager::CustomOperation:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    case QNetworkAccessManager::GetOperation:
    case QNetworkAccessManager::UnknownOperation:
        break;
    }
    return "GET";
}

/// Only what was set for this request: headers of Qt's own choice are none of its contract.
QByteArray encode(const QByteArray &method, const QNetworkRequest &request, const QByteArray &body)
{
    const QUrl url = request.url();
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    QByteArray bytes = method + ' ' + (path.isEmpty() ? QByteArray("/") : path);
    if (url.hasQuery())
        bytes += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    const int port = url.port();
    bytes += " HTTP/1.1\r\nHost: " + url.host(QUrl::FullyEncoded).toUtf8();
    if (port >= 0)
        bytes += ':' + QByteArray::number(port);
    bytes += "\r\nConnection: close\r\n";
    for (const QByteArray &name : request.rawHeaderList()) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            bytes += name + ": " + request.rawHeader(name) + "\r\n";
    }
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

} // namespace

SingleUseReply::SingleUseReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                               const QByteArray &body, HttpConnection *connection, QObject *parent)
    : QNetworkReply(parent)
    , m_connection(connection)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(ReadOnly | Unbuffered);
    connection->setParent(this);
    m_linger.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_linger, &QTimer::timeout, this, &SingleUseReply::end);
    connect(&m_silence, &QTimer::timeout, this,
            [this] { complete(OperationCanceledError, tr("Operation canceled")); });
    connect(connection, &HttpConnection::received, this, &SingleUseReply::receive);
    // Queued, because it may send everything and end while it is constructed, when nobody listens yet.
    connect(connection, &HttpConnection::progressed, this, &SingleUseReply::noteSent, Qt::QueuedConnection);
    connect(connection, &HttpConnection::ended, this, &SingleUseReply::end, Qt::QueuedConnection);
    if (const int silence = request.transferTimeout(); silence > 0) {
        m_silence.setInterval(silence);
        connect(connection, &HttpConnection::ready, &m_silence, qOverload<>(&QTimer::start));
        connect(connection, &HttpConnection::progressed, &m_silence, qOverload<>(&QTimer::start));
        connect(connection, &HttpConnection::received, &m_silence, qOverload<>(&QTimer::start));
        m_silence.start();
    }
    connection->send(encode(methodOf(operation, request), request, body));
}

SingleUseReply::~SingleUseReply() = default;

void SingleUseReply::noteSent()
{
    if (!m_isSent && !isFinished() && m_connection->isHandedOver()) {
        m_isSent = true;
        emit requestSent();
    }
}

void SingleUseReply::receive()
{
    if (isFinished())
        return;
    if (!m_hasReceived) {
        m_hasReceived = true;
        m_afterWholeRequest = m_connection->isHandedOver();
    }
    const bool wasDone = m_parser.isDone();
    m_parser.feed(m_connection->read());
    m_body += m_parser.takeBody();
    if (m_parser.hasHead() && !m_isHeadShown)
        showHead();
    if (m_parser.isDone() && !wasDone)
        waitForClose();
    else if (m_parser.isDone() && m_parser.hasBytesBehind())
        end();
    if (!isFinished() && !m_body.isEmpty())
        emit readyRead();
}

/// A server that closes behind its answer, as it was asked to, proves that nothing comes behind it.
void SingleUseReply::waitForClose()
{
    if (m_parser.isBroken() || m_parser.hasBytesBehind())
        return end();
    m_linger.start(longestLinger);
}

void SingleUseReply::end()
{
    if (isFinished())
        return;
    m_parser.feed(m_connection->read());
    m_parser.close();
    m_body += m_parser.takeBody();
    if (m_parser.hasHead() && !m_isHeadShown)
        showHead();
    const bool isWhole = m_parser.hasHead() && !m_parser.isBroken();
    const NetworkError error = m_connection->error();
    if (isWhole)
        complete(NoError, {});
    else if (error == NoError)
        complete(m_parser.isTooLarge() ? UnknownContentError : ProtocolFailure, tr("The answer is not HTTP"));
    else
        complete(error, m_connection->errorText());
}

void SingleUseReply::showHead()
{
    m_isHeadShown = true;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_parser.status());
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, m_parser.reason());
    for (const ResponseParser::Header &header : m_parser.headers())
        setRawHeader(header.first, header.second);
    emit metaDataChanged();
}

void SingleUseReply::complete(NetworkError error, const QString &text)
{
    if (isFinished())
        return;
    m_linger.stop();
    m_silence.stop();
    setAttribute(
        SingleUseManager::framingAttribute,
        QVariant::fromValue(Framing{m_parser.end(), m_afterWholeRequest, m_parser.hasBytesBehind()}));
    setAttribute(SingleUseManager::sentAttribute, m_connection->handedOver());
    setAttribute(SingleUseManager::proxyAttribute, m_connection->proxy());
    m_connection->abort();
    setFinished(true);
    if (error != NoError) {
        setError(error, text);
        emit errorOccurred(error);
    }
    emit finished();
}

void SingleUseReply::abort()
{
    complete(OperationCanceledError, tr("Operation canceled"));
}

qint64 SingleUseReply::bytesAvailable() const
{
    return m_body.size() + QNetworkReply::bytesAvailable();
}

qint64 SingleUseReply::readData(char *data, qint64 size)
{
    if (m_body.isEmpty())
        return isFinished() ? -1 : 0;
    const qint64 count = std::min<qint64>(size, m_body.size());
    std::copy_n(m_body.cbegin(), count, data);
    m_body.remove(0, count);
    return count;
}

} // namespace dnc
