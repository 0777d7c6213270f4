// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/waiting.h"

#include <QTcpSocket>
#include <QUrl>

namespace dnc::test {

/// One answer as a client that trusts nobody reads it.
struct RawAnswer {
    int status = 0; ///< 0: no whole answer came
    QByteArray header; ///< with the status line
    QByteArray body;

    /// Value of a field; empty where there is none.
    [[nodiscard]] QByteArray field(const QByteArray &name) const;
};

/// Speaks to the sandbox byte by byte, from the same thread: every wait lets the server work.
class RawClient {
public:
    explicit RawClient(const QUrl &server);

    void send(const QByteArray &bytes);
    /// The next answer that has a Content-Length; interim ones are passed over.
    [[nodiscard]] RawAnswer answer();
    /// Everything until the server has closed the connection.
    [[nodiscard]] QByteArray untilClosed();
    /// At least so many bytes.
    [[nodiscard]] QByteArray bytes(qsizetype atLeast);
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    bool waitFor(qsizetype bytes);

    QTcpSocket m_socket;
    QByteArray m_received;
};

/// A POST with the sandbox's usual token; `fields` end with CRLF each.
[[nodiscard]] QByteArray postBytes(const QByteArray &body, const QByteArray &fields = {});
/// Another request with the usual token and, if it is not empty, a body.
[[nodiscard]] QByteArray requestBytes(const QByteArray &method, const QByteArray &target,
                                      const QByteArray &body = {});
/// A body with as many e-mail addresses; `mark` keeps those of several bodies apart.
[[nodiscard]] QByteArray bodyOf(int count, const QByteArray &mark = "a");

} // namespace dnc::test
