// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/options.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QTcpServer>
#include <QUrl>

#include <optional>

class QSslSocket;
class QTcpSocket;

namespace dnc::test {

/// One answer to a POST, byte by byte. In `bytes`, %n stands for the number of identifiers and %d for the
/// time as a header has it.
struct PlayedAnswer {
    enum class When { AfterRequest, AfterHead, AtConnect };
    enum class End { Keep, Close, Reset };

    const char *name;
    QByteArray bytes;
    bool applies = false; ///< the identifiers are added
    bool isHonest = false; ///< ends confirmed without a person
    End end = End::Close;
    When when = When::AfterRequest;
    int splitAt = 0; ///< bytes before a pause of 20 ms; 0: none
    QByteArray second; ///< sent after that
    int secondAfter = 0; ///< milliseconds
};

/// A service with a real list that answers POSTs as it is told and GETs as it should.
class AnswerServer : public QTcpServer {
    Q_OBJECT

public:
    /// Over TLS with a certificate, else plain.
    explicit AnswerServer(const std::optional<sandbox::Tls> &tls = {}, QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    /// Answers the next so many POSTs like this, then as the contract says; -1: for ever.
    void play(const PlayedAnswer &answer, int times);
    /// Whose addition was carried out.
    [[nodiscard]] const QSet<QString> &applied() const { return m_applied; }
    [[nodiscard]] int posts() const { return m_posts; }

private:
    void incomingConnection(qintptr descriptor) override;
    void greet(QSslSocket *client);
    void read(QTcpSocket *client);
    void answerPost(QTcpSocket *client, const QByteArray &body);
    [[nodiscard]] QByteArray listing(const QByteArray &target) const;
    void send(QTcpSocket *client, int count);
    [[nodiscard]] bool isPlaying() const { return m_answer && m_times != 0; }

    std::optional<sandbox::Tls> m_tls;
    std::optional<PlayedAnswer> m_answer;
    int m_times = 0;
    int m_posts = 0;
    QHash<QTcpSocket *, QByteArray> m_received;
    QSet<QTcpSocket *> m_answered;
    QSet<QString> m_applied;
    QHash<QString, QString> m_added; // when, by identifier
};

} // namespace dnc::test
