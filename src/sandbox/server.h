// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/connection.h"
#include "sandbox/faultplan.h"
#include "sandbox/service.h"

#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <memory>

class QIODevice;

namespace dnc::sandbox {

/// Accepts connections on 127.0.0.1 and provides what they need: numbers, faults, the service, the log.
class Server : public QObject, public ConnectionHost {
    Q_OBJECT

public:
    explicit Server(const Options &options, QObject *parent = nullptr);

    [[nodiscard]] bool listen();
    [[nodiscard]] QString errorString() const { return m_error; }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const std::vector<ListedItem> &items() const { return m_service.list().items(); }
    [[nodiscard]] int requestCount() const { return m_requests; }
    void setLog(QIODevice *device) { m_log = device; }
    void addFault(const Fault &fault) { m_faults.add(fault); }
    void clearFaults() { m_faults = {}; }
    [[nodiscard]] Service &service() { return m_service; }

    int countConnection() override { return ++m_accepted; }
    int countRequest() override { return ++m_requests; }
    std::optional<Fault> faultAtAccept() override
    {
        return m_faults.take(m_requests + 1, Victim::Connection);
    }
    std::optional<Fault> faultFor(int number) override { return m_faults.take(number, Victim::Request); }
    std::optional<Fault> faultFor(int number, const QByteArray &method) override;
    Answer serve(const Request &request) override;
    void record(const Record &record, const Request &request, const Answer &answer) override;
    void handled(int status) override { emit requestHandled(status); }

signals:
    void requestHandled(int status);

private:
    void accept();
    void release();

    quint16 m_port;
    std::chrono::milliseconds m_idleTimeout;
    Service m_service;
    FaultPlan m_faults;
    QIODevice *m_log = nullptr;
    QString m_error;
    int m_requests = 0;
    int m_accepted = 0;
    int m_connections = 0; ///< open now
    QTimer m_acceptAgain;
    bool m_encrypts;
    std::unique_ptr<QTcpServer> m_server; ///< null if the certificate or its key cannot be read
};

} // namespace dnc::sandbox
