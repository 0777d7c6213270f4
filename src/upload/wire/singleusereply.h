// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/responseparser.h"

#include <QNetworkReply>
#include <QTimer>

namespace dnc {

class HttpConnection;

/// The answer to one request on a connection that serves no other. finished() comes once: when the answer is
/// whole, the connection has ended or abort() was called. requestSent() comes once the whole request was
/// handed to the system. One thread.
class SingleUseReply : public QNetworkReply {
    Q_OBJECT

public:
    /// Sends `request` with `body` on `connection`, which it takes over.
    SingleUseReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                   const QByteArray &body, HttpConnection *connection, QObject *parent = nullptr);
    ~SingleUseReply() override;

    void abort() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    void noteSent();
    void receive();
    void waitForClose();
    void end();
    void complete(NetworkError error, const QString &text);
    void showHead();

    HttpConnection *m_connection;
    ResponseParser m_parser;
    QByteArray m_body; // that was not read yet
    QTimer m_linger;
    QTimer m_silence;
    bool m_afterWholeRequest = false;
    bool m_isSent = false;
    bool m_hasReceived = false;
    bool m_isHeadShown = false;
};

} // namespace dnc
