// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QTcpServer>

namespace dnc::test {

/// A proxy on 127.0.0.1 that leads every CONNECT, whatever host it names, to one port of this computer, as
/// long as it is not told to refuse.
class Proxy : public QTcpServer {
    Q_OBJECT

public:
    explicit Proxy(int target, QObject *parent = nullptr);

    /// Answers the next so many CONNECTs with this status line and fields in place of a way; -1: for ever.
    void refuse(const QByteArray &header, int times);
    void refuseNoMore() { m_refusals = 0; }
    /// The first lines of the CONNECTs that came.
    [[nodiscard]] const QList<QByteArray> &asked() const { return m_asked; }
    /// All that came from clients before a way was open.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    void accept();
    void answer(QTcpSocket *client);
    void open(QTcpSocket *client);

    int m_target;
    QByteArray m_refusal;
    int m_refusals = 0;
    QList<QByteArray> m_asked;
    QByteArray m_heard;
};

} // namespace dnc::test
