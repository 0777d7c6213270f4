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

/// The key of a list entry: exact text and type.
struct Identity {
    QString identifier;
    QString type; ///< as on the wire: email, linkedin and so on

    bool operator==(const Identity &) const = default;
};

/// The service's response to one request, and its effects.
struct Answer {
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< besides Date, Content-Length and Connection
    QByteArray body;
    int added = 0; ///< those that were not on the list before
    std::vector<Identity> applied; ///< added to the list, or found there; or removed from it
    std::optional<bool> pauseActiveProspects; ///< as given in the request
};

/// What happens to the connection after an answer.
enum class Afterwards { KeepAlive, Close };

/// An error response in the service's format; an empty `message` stands for the usual one.
[[nodiscard]] Answer errorAnswer(int status, const QString &message = {});
/// An answer with a JSON or other body.
[[nodiscard]] Answer bodyAnswer(int status, const QByteArray &contentType, const QByteArray &body);

/// Status line and header fields, with the empty line.
[[nodiscard]] QByteArray headerBytes(const Answer &answer, qsizetype contentLength, Afterwards afterwards);
/// The complete response.
[[nodiscard]] QByteArray answerBytes(const Answer &answer, Afterwards afterwards);
/// The HTTP date format, RFC 9110, 5.6.7.
[[nodiscard]] QByteArray httpDate(const QDateTime &time);

} // namespace dnc::sandbox
