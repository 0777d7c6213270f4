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

/// A local stand-in for Alta's list on 127.0.0.1, as its contract describes it: POST, GET and DELETE of
/// /v1/dnc/communication-opt-outs. Keeps the list in memory. Lives on the thread that made it.
class Sandbox : public QObject {
    Q_OBJECT

public:
    explicit Sandbox(const Options &options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// False where the port cannot be had; the reason is in errorString().
    [[nodiscard]] bool listen();
    [[nodiscard]] QString errorString() const;
    /// Base address with /v1, once listening.
    [[nodiscard]] QUrl url() const;

    /// Writes one JSON line for every request from now on, and flushes it, before a byte of the answer
    /// leaves: `number`, `connection` (on which it came, counted from 1), `time` (UTC), `method`, `path`,
    /// `status` (0 where no whole answer was sent), `count` (identifiers in the body), `added` (of them, new
    /// on the list), `identifiers` (what this request put on the list, found there already, or removed: each
    /// an object with `identifier` and `identifierType`); and where they are known `pauseActiveProspects`,
    /// `requestId` (X-Request-ID) and `fault`. Never the token. `device` must outlive the sandbox; nullptr
    /// ends the log.
    void setLog(QIODevice *device);

    using ListedItem = sandbox::ListedItem;
    /// Oldest first.
    [[nodiscard]] const std::vector<ListedItem> &list() const;
    /// Requests that have begun.
    [[nodiscard]] int requestCount() const;
    /// Adds a fault to those still to come.
    void addFault(const Fault &fault);
    /// Takes back every fault that is still to come.
    void clearFaults();

signals:
    /// After each request was answered or dropped; 0 where no whole answer was sent.
    void handled(int status);

private:
    std::unique_ptr<Server> m_server;
};

} // namespace dnc::sandbox
