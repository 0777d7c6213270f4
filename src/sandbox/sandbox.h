// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/options.h"
#include "sandbox/optoutlist.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

class QIODevice;

namespace dnc::sandbox {

class Server;

/// A local stand-in for Alta's list on 127.0.0.1 that implements its API contract: POST, GET and DELETE of
/// /v1/dnc/communication-opt-outs. Keeps the list in memory. Lives on the thread that created it.
class Sandbox : public QObject {
    Q_OBJECT

public:
    explicit Sandbox(const Options &options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// False if the port is not available; see errorString().
    [[nodiscard]] bool listen();
    [[nodiscard]] QString errorString() const;
    /// Base address with /v1, once listening.
    [[nodiscard]] QUrl url() const;

    /// Writes and flushes one JSON line for every request from now on, before the first byte of the answer is
    /// sent: `number`, `connection` (its number, from 1), `time` (UTC), `method`, `path`, `status` (0 if no
    /// complete answer was sent), `count` (identifiers in the body), `added` (the new ones among them),
    /// `identifiers` (those that this request added to the list, found there, or removed: each an object with
    /// `identifier` and `identifierType`); and if known `pauseActiveProspects`, `requestId` (X-Request-ID)
    /// and `fault`. Never the token. `device` must outlive the sandbox; nullptr ends the log.
    void setLog(QIODevice *device);

    using ListedItem = sandbox::ListedItem;
    /// Oldest first.
    [[nodiscard]] const std::vector<ListedItem> &list() const;
    /// Somebody else adds an entry by hand.
    void addAsOther(const QString &identifier, const QString &type);
    /// Somebody else removes an entry, given as the list shows it.
    void removeAsOther(const QString &identifier, const QString &type);
    /// The number of requests that have begun.
    [[nodiscard]] int requestCount() const;
    /// Appends a fault to the pending ones.
    void addFault(const Fault &fault);
    /// Removes all pending faults.
    void clearFaults();

signals:
    /// Emitted after each request was answered or dropped; 0 if no complete answer was sent.
    void handled(int status);

private:
    std::unique_ptr<Server> m_server;
};

} // namespace dnc::sandbox
