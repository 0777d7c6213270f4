// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/answer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

namespace dnc::sandbox {

namespace {

struct Status {
    int number;
    const char *reason;
    const char *error; ///< the value in the service's JSON
    const char *message;
};

constexpr std::array statuses{
    Status{200, "OK", "", ""},
    Status{201, "Created", "", ""},
    Status{202, "Accepted", "", ""},
    Status{204, "No Content", "", ""},
    Status{206, "Partial Content", "", ""},
    Status{301, "Moved Permanently", "", ""},
    Status{302, "Found", "", ""},
    Status{307, "Temporary Redirect", "", ""},
    Status{308, "Permanent Redirect", "", ""},
    Status{400, "Bad Request", "ValidationError", "Invalid request body"},
    Status{401, "Unauthorized", "Unauthorized", "Invalid API token"},
    Status{403, "Forbidden", "Forbidden", "You do not have permission to access this resource"},
    Status{404, "Not Found", "NotFound", "Resource not found"},
    Status{405, "Method Not Allowed", "MethodNotAllowed", "Method not allowed"},
    Status{408, "Request Timeout", "RequestTimeout", "The request took too long to arrive"},
    Status{409, "Conflict", "Conflict", "The request conflicts with another one"},
    Status{411, "Length Required", "LengthRequired", "Content-Length is required"},
    Status{413, "Content Too Large", "PayloadTooLarge", "The request body is too large"},
    Status{422, "Unprocessable Content", "UnprocessableEntity", "The request cannot be processed"},
    Status{429, "Too Many Requests", "TooManyRequests", "Rate limit exceeded"},
    Status{431, "Request Header Fields Too Large", "HeaderTooLarge", "The request header is too large"},
    Status{500, "Internal Server Error", "InternalServerError", "An unexpected error occurred"},
    Status{501, "Not Implemented", "NotImplemented", "The transfer coding is not supported"},
    Status{502, "Bad Gateway", "BadGateway", "The upstream server sent no valid answer"},
    Status{503, "Service Unavailable", "ServiceUnavailable", "The service is not available at the moment"},
    Status{504, "Gateway Timeout", "GatewayTimeout", "The upstream server did not answer in time"},
    Status{505, "HTTP Version Not Supported", "VersionNotSupported", "The HTTP version is not supported"},
};

const Status &statusOf(int number)
{
    static constexpr Status unknown{0, "Unknown", "UnknownError", "Unknown error"};
    const auto status = std::ranges::find(statuses, number, &Status::number);
    return status == statuses.end() ? unknown : *status;
}

} // namespace

Answer errorAnswer(int status, const QString &message)
{
    const Status &known = statusOf(status);
    const QJsonObject error{
        {QStringLiteral("error"), QString::fromLatin1(known.error)},
        {QStringLiteral("message"), message.isEmpty() ? QString::fromLatin1(known.message) : message},
    };
    return bodyAnswer(status, "application/json", QJsonDocument(error).toJson(QJsonDocument::Compact));
}

Answer bodyAnswer(int status, const QByteArray &contentType, const QByteArray &body)
{
    return {.status = status, .headers = {{"Content-Type", contentType}}, .body = body};
}

QByteArray headerBytes(const Answer &answer, qsizetype contentLength, Afterwards afterwards)
{
    QByteArray bytes =
        "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + statusOf(answer.status).reason + "\r\n";
    bytes += "Date: " + httpDate(QDateTime::currentDateTimeUtc()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    if (answer.status != 204)
        bytes += "Content-Length: " + QByteArray::number(contentLength) + "\r\n";
    bytes += afterwards == Afterwards::Close ? "Connection: close\r\n" : "Connection: keep-alive\r\n";
    return bytes + "\r\n";
}

QByteArray answerBytes(const Answer &answer, Afterwards afterwards)
{
    const QByteArray header = headerBytes(answer, answer.body.size(), afterwards);
    return answer.status == 204 ? header : header + answer.body;
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

} // namespace dnc::sandbox
