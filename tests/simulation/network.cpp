// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "network.h"

#include <algorithm>
#include <cstring>

namespace dnc::test {

SimulatedReply::SimulatedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                               QObject *parent)
    : QNetworkReply(parent)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(ReadOnly | Unbuffered);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &SimulatedReply::abort);
    if (request.transferTimeout() > 0)
        m_silence.start(request.transferTimeout());
}

void SimulatedReply::finish(const WireAnswer &answer)
{
    if (isFinished())
        return;
    m_silence.stop();
    setAttribute(SingleUseManager::framingAttribute, QVariant::fromValue(answer.framing));
    setAttribute(SingleUseManager::sentAttribute, qint64(answer.wasSent ? 1 : 0));
    if (answer.status > 0)
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
    for (const auto &[name, value] : answer.headers)
        setRawHeader(name, value);
    m_body = answer.body;
    m_read = 0;
    if (!m_body.isEmpty())
        emit readyRead();
    if (isFinished())
        return;
    setFinished(true);
    if (answer.error != NoError) {
        setError(answer.error, QStringLiteral("simulated"));
        emit errorOccurred(answer.error);
    }
    emit finished();
}

void SimulatedReply::abort()
{
    WireAnswer aborted;
    aborted.error = OperationCanceledError;
    finish(aborted);
}

qint64 SimulatedReply::bytesAvailable() const
{
    return m_body.size() - m_read + QNetworkReply::bytesAvailable();
}

qint64 SimulatedReply::readData(char *data, qint64 size)
{
    if (m_read == m_body.size())
        return isFinished() ? -1 : 0;
    const qint64 count = std::min<qint64>(size, m_body.size() - m_read);
    std::memcpy(data, m_body.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

SimulatedManager::SimulatedManager(Network &network)
    : m_network(network)
{
}

QNetworkReply *SimulatedManager::createRequest(Operation operation, const QNetworkRequest &request,
                                               QIODevice *body)
{
    auto *reply = new SimulatedReply(operation, request, this);
    m_network.send(reply, body != nullptr ? body->readAll() : QByteArray());
    return reply;
}

} // namespace dnc::test
