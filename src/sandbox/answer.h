// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

class QDateTime;

namespace dnc::sandbox {

/// What makes two entries of the list the same: exact text and type.
struct Identity {
    QString identifier;
    QString type; ///< as on the wire: email, linkedin and so on

    bool operator==(const Identity &) const = default;
};

/// What the service says to one request, and what it did for it.
struct Answer {
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>>
        headers; ///< those besides Date, Content-Length and Connection
    QByteArray body;
    int added = 0; ///< those that were not on the list before
    std::vector<Identity> applied; ///< put on the list, or found there; or removed from it
    std::optional<bool> pauseActiveProspects; ///< as the request said it
};

/// What follows an answer on its connection.
enum class Afterwards { KeepAlive, Close };

/// An answer in the service's form of an error; `message` may be empty for the usual one.
[[nodiscard]] Answer errorAnswer(int status, const QString &message = {});
/// An answer with a JSON or other body.
[[nodiscard]] Answer bodyAnswer(int status, const QByteArray &contentType, const QByteArray &body);

/// Status line and fields, with the empty line.
[[nodiscard]] QByteArray headerBytes(const Answer &answer, qsizetype contentLength, Afterwards afterwards);
/// The whole answer.
[[nodiscard]] QByteArray answerBytes(const Answer &answer, Afterwards afterwards);
/// As HTTP writes a time, RFC 9110, 5.6.7.
[[nodiscard]] QByteArray httpDate(const QDateTime &time);

} // namespace dnc::sandbox
