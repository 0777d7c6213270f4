// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/requestlog.h"

#include "sandbox/requestbody.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dnc::sandbox {

namespace {

QJsonArray identitiesToJson(const std::vector<Identity> &identities)
{
    QJsonArray array;
    for (const Identity &identity : identities) {
        array.append(QJsonObject{{QStringLiteral("identifier"), identity.identifier},
                                 {QStringLiteral("identifierType"), identity.type}});
    }
    return array;
}

} // namespace

QByteArray logLine(const Record &record, const Request &request, const Answer &answer)
{
    QJsonObject line{
        {QStringLiteral("number"), record.number},
        {QStringLiteral("connection"), record.connection},
        {QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {QStringLiteral("method"), QString::fromLatin1(request.method)},
        {QStringLiteral("path"), QString::fromLatin1(request.path)},
        {QStringLiteral("status"), record.status},
        {QStringLiteral("count"), countIdentifiers(request.body)},
        {QStringLiteral("added"), answer.added},
        {QStringLiteral("identifiers"), identitiesToJson(answer.applied)},
    };
    if (answer.pauseActiveProspects)
        line.insert(QStringLiteral("pauseActiveProspects"), *answer.pauseActiveProspects);
    if (const auto id = request.header("x-request-id"))
        line.insert(QStringLiteral("requestId"), QString::fromUtf8(*id));
    if (!record.fault.isEmpty())
        line.insert(QStringLiteral("fault"), record.fault);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace dnc::sandbox
