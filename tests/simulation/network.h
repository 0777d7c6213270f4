// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "answers.h"
#include "upload/wire/singleusemanager.h"

#include <QNetworkReply>
#include <QTimer>

namespace dnc::test {

/// The answer to one request that never leaves this process. Its time-outs are those of the request.
class SimulatedReply : public QNetworkReply {
    Q_OBJECT

public:
    SimulatedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                   QObject *parent);

    /// Ends the request with `answer`; nothing where it has ended already.
    void finish(const WireAnswer &answer);
    void abort() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    QByteArray m_body;
    qint64 m_read = 0; // bytes of it
    QTimer m_silence;
};

/// Where the requests of the program go.
class Network {
public:
    virtual ~Network() = default;
    virtual void send(SimulatedReply *reply, const QByteArray &body) = 0;
};

/// The program's network manager in a simulated world: everything above it is the product's.
class SimulatedManager : public SingleUseManager {
    Q_OBJECT

public:
    explicit SimulatedManager(Network &network);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    Network &m_network;
};

} // namespace dnc::test
