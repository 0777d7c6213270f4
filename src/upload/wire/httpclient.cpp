// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/httpclient.h"

#include "upload/wire/uploadlog.h"

#include <QIODevice>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QUrlQuery>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace dnc {

namespace {

constexpr auto longestIdle = 5s;
constexpr qsizetype largestAnswer = 8 * 1024 * 1024;

/// A body that can be read only once. Qt 6.4 silently sends a POST again, up to three times, when the server
/// closes the connection early. With a body that cannot be rewound it reports ContentReSendError instead.
class SingleUseBody : public QIODevice {
public:
    SingleUseBody(const QByteArray &body, QObject *parent)
        : QIODevice(parent)
        , m_body(body)
    {
        open(ReadOnly | Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_body.size() - m_read + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    [[nodiscard]] bool wasRead() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min<qint64>(size, m_body.size() - m_read);
        if (count == 0)
            return -1;
        std::copy_n(m_body.cbegin() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

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
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("DNC-Desk/" DNC_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(transferTimeout.count()));
    QSslConfiguration tls = request.sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
    return request;
}

/// True if `error` only repeats what the HTTP status says, so that the answer itself is complete.
bool repeatsStatus(QNetworkReply::NetworkError error, int status)
{
    // For these redirects Qt tries to rewind the body before it looks at the redirect policy.
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308;
    if (status < 300)
        return false;
    return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

Transport transportOf(QNetworkReply::NetworkError error, int status, bool bodyWasRead)
{
    if (error == QNetworkReply::NoError || repeatsStatus(error, status))
        return Transport::Complete;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Transport::TlsFailed;
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return Transport::ProxyRefused;
    return bodyWasRead ? Transport::Interrupted : Transport::NotSent;
}

} // namespace

HttpClient::HttpClient(const RetryPolicy &retryPolicy, QObject *parent)
    : QObject(parent)
    , m_retryPolicy(retryPolicy)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
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
    Q_ASSERT(!isBusy());
    QNetworkRequest request = makeRequest(endpoint, m_retryPolicy.transferTimeout);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setRawHeader("X-Request-ID", requestId);
    auto *device = new SingleUseBody(body, this);
    closeIdleConnections();
    QNetworkReply *reply = m_network.post(request, device);
    device->setParent(reply);
    watch(reply, [device] { return device->wasRead(); });
}

void HttpClient::listOptOuts(const Endpoint &endpoint, int limit)
{
    Q_ASSERT(!isBusy());
    QNetworkRequest request = makeRequest(endpoint, m_retryPolicy.transferTimeout);
    QUrl url = request.url();
    url.setQuery(QUrlQuery{{QStringLiteral("limit"), QString::number(limit)}});
    request.setUrl(url);
    closeIdleConnections();
    watch(m_network.get(request), [] { return true; });
}

void HttpClient::closeIdleConnections()
{
    // A server may close a kept-alive connection at any time. A request that meets the closing would become
    // unknown for no reason.
    if (m_idle.isValid() && std::chrono::milliseconds(m_idle.elapsed()) > longestIdle)
        m_network.clearConnectionCache();
}

void HttpClient::watch(QNetworkReply *reply, std::function<bool()> bodyWasRead)
{
    m_reply = reply;
    m_bodyWasRead = std::move(bodyWasRead);
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
    m_idle.start();
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    if (reply->isOpen())
        m_received += reply->readAll();
    const auto error = reply->error();
    const bool wasSent = m_bodyWasRead();
    Reply answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.transport = transportOf(error, answer.status, wasSent);
    // Qt 6.4 drops a header that is larger than it accepts (100 KiB) and reports success with no headers at
    // all, so nothing tells whether the body is complete. Endless interim responses (1xx) end the same way.
    if (answer.transport == Transport::Complete && reply->rawHeaderPairs().isEmpty())
        answer.transport = answer.status < 200 ? Transport::Interrupted : Transport::TooLarge;
    if (m_received.size() > largestAnswer)
        answer.transport = Transport::TooLarge;
    else if (m_timedOut || error == QNetworkReply::OperationCanceledError
             || error == QNetworkReply::TimeoutError)
        answer.transport = wasSent ? Transport::TimedOut : Transport::NotSent;
    answer.body = std::exchange(m_received, {});
    answer.contentType = reply->rawHeader("Content-Type");
    answer.retryAfter = reply->rawHeader("Retry-After");
    answer.date = reply->rawHeader("Date");
    answer.rateLimit = reply->rawHeader("RateLimit-Limit");
    answer.rateRemaining = reply->rawHeader("RateLimit-Remaining");
    answer.rateReset = reply->rawHeader("RateLimit-Reset");
    answer.rateField = reply->rawHeader("RateLimit");
    answer.errorText = error == QNetworkReply::NoError ? QString() : reply->errorString();
    qCInfo(uploadLog, "answer: %s, status %d, %lld bytes, network error %d, %lld ms",
           logName(answer.transport), answer.status, qint64(answer.body.size()), int(error),
           m_asked.elapsed());
    reply->deleteLater();
    emit answered(answer);
}

} // namespace dnc
