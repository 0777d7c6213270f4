// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/httpclient.h"

#include "core/platform/programversion.h"
#include "upload/wire/invariant.h"
#include "upload/wire/uploadlog.h"

#include <QNetworkReply>

#include <chrono>
#include <utility>

namespace dnc {

namespace {

constexpr qsizetype largestAnswer = qsizetype(8) << 20;
constexpr int largestPage = 100; // of the list, by the contract
constexpr const char *oneAtATime = "one request at a time";

QNetworkRequest makeRequest(const Endpoint &endpoint, std::chrono::milliseconds transferTimeout)
{
    QUrl url = endpoint.url;
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path + QLatin1String("/dnc/communication-opt-outs"));

    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + endpoint.token);
    if (!endpoint.account.isEmpty())
        request.setRawHeader("x-account-id", endpoint.account.toUtf8());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("DNC-Desk/") + programVersion());
    request.setTransferTimeout(int(transferTimeout.count()));
    return request;
}

Transport transportOf(QNetworkReply::NetworkError error, bool wasSent)
{
    if (error == QNetworkReply::NoError)
        return Transport::Complete;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Transport::TlsFailed;
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return Transport::ProxyAsks;
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return Transport::ProxyRefused;
    return wasSent ? Transport::Interrupted : Transport::NotSent;
}

} // namespace

HttpClient::HttpClient(const RetryPolicy &retryPolicy, QObject *parent, const ManagerFactory &managers)
    : QObject(parent)
    , m_retryPolicy(retryPolicy)
    , m_network(managers())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        if (m_reply)
            m_reply->abort();
    });
}

HttpClient::~HttpClient() = default;

void HttpClient::postOptOuts(const Endpoint &endpoint, const QByteArray &body, const QByteArray &requestId)
{
    if (!holds(!isBusy(), oneAtATime))
        return;
    QNetworkRequest request = makeRequest(endpoint, m_retryPolicy.transferTimeout);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("X-Request-ID", requestId);
    QNetworkReply *reply = m_network->post(request, body);
    prepareNext(reply, endpoint.url);
    watch(reply);
}

/// Another request mostly follows at once, and at the full pace there is no time to wait for its connection.
void HttpClient::prepareNext(QNetworkReply *reply, const QUrl &url)
{
    if (reply == nullptr)
        return;
    connect(reply, &QNetworkReply::requestSent, this, [this, url] { m_network->prepare(url); });
}

void HttpClient::listOptOuts(const Endpoint &endpoint, int limit)
{
    watch(get(endpoint, "limit=" + QByteArray::number(limit), {}));
}

void HttpClient::findOptOut(const Endpoint &endpoint, const Identifier &identifier,
                            const QByteArray &requestId)
{
    const std::string_view type = wireName(identifier.type);
    const QByteArray text = QByteArray::fromStdString(identifier.value).toPercentEncoding();
    QNetworkReply *reply = get(endpoint,
                               "limit=" + QByteArray::number(largestPage) + "&identifierType="
                                   + QByteArray(type.data(), qsizetype(type.size())) + "&search=" + text,
                               requestId);
    prepareNext(reply, endpoint.url);
    watch(reply);
}

void HttpClient::readPage(const Endpoint &endpoint, const QString &cursor, const QByteArray &requestId)
{
    QByteArray query = "limit=" + QByteArray::number(largestPage);
    if (!cursor.isEmpty())
        query += "&cursor=" + QUrl::toPercentEncoding(cursor);
    QNetworkReply *reply = get(endpoint, query, requestId);
    prepareNext(reply, endpoint.url);
    watch(reply);
}

void HttpClient::removeOptOut(const Endpoint &endpoint, const QByteArray &body, const QByteArray &requestId)
{
    if (!holds(!isBusy(), oneAtATime))
        return;
    QNetworkRequest request = makeRequest(endpoint, m_retryPolicy.transferTimeout);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("X-Request-ID", requestId);
    QNetworkReply *reply = m_network->sendCustomRequest(request, "DELETE", body);
    prepareNext(reply, endpoint.url);
    watch(reply);
}

QNetworkReply *HttpClient::get(const Endpoint &endpoint, const QByteArray &query, const QByteArray &requestId)
{
    if (!holds(!isBusy(), oneAtATime))
        return nullptr;
    QNetworkRequest request = makeRequest(endpoint, m_retryPolicy.transferTimeout);
    QUrl url = request.url();
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    request.setUrl(url);
    if (!requestId.isEmpty())
        request.setRawHeader("X-Request-ID", requestId);
    return m_network->get(request);
}

void HttpClient::watch(QNetworkReply *reply)
{
    if (reply == nullptr)
        return;
    m_reply = reply;
    m_received.clear();
    m_timedOut = false;
    m_asked.start();
    m_deadline.start(m_retryPolicy.requestTimeout);
    connect(reply, &QNetworkReply::readyRead, this, [this] {
        m_received += m_reply->readAll();
        if (m_received.size() > largestAnswer)
            m_reply->abort();
    });
    // Queued, so that an answer never comes from within the call that sent the request, whatever Qt does.
    connect(reply, &QNetworkReply::finished, this, &HttpClient::finish, Qt::QueuedConnection);
}

void HttpClient::finish()
{
    m_deadline.stop();
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    if (reply->isOpen())
        m_received += reply->readAll();
    const auto error = reply->error();
    const bool wasSent = reply->attribute(SingleUseManager::sentAttribute).toLongLong() > 0;
    Reply answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.framing = reply->attribute(SingleUseManager::framingAttribute).value<Framing>();
    answer.transport = transportOf(error, wasSent);
    if (m_received.size() > largestAnswer || error == QNetworkReply::UnknownContentError)
        answer.transport = Transport::TooLarge;
    else if (m_timedOut || error == QNetworkReply::OperationCanceledError)
        answer.transport = wasSent ? Transport::TimedOut : Transport::NotSent;
    answer.body = std::exchange(m_received, {});
    answer.contentType = reply->rawHeader("Content-Type");
    answer.retryAfter = reply->rawHeader("Retry-After");
    answer.date = reply->rawHeader("Date");
    answer.rateLimit = reply->rawHeader("RateLimit-Limit");
    answer.rateRemaining = reply->rawHeader("RateLimit-Remaining");
    answer.rateReset = reply->rawHeader("RateLimit-Reset");
    answer.rateField = reply->rawHeader("RateLimit");
    answer.proxy = reply->attribute(SingleUseManager::proxyAttribute).toString();
    answer.errorText = error == QNetworkReply::NoError ? QString() : reply->errorString();
    qCInfo(uploadLog, "answer: %s, status %d, %lld bytes, network error %d, %lld ms",
           logName(answer.transport), answer.status, qint64(answer.body.size()), int(error),
           m_asked.elapsed());
    reply->deleteLater();
    emit answered(answer);
}

} // namespace dnc
