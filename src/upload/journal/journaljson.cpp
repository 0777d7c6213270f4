// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journaljson.h"

#include "upload/journal/journallabels.h"

namespace dnc {

using namespace Qt::StringLiterals;

QString isoTime(WallTime time)
{
    return dateTime(time).toString(Qt::ISODateWithMs);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const JobSource &used)
{
    const Source &source = used.source;
    return {{u"file"_s, source.file},
            {u"sheet"_s, source.sheet},
            {u"sha256"_s, orNull(source.sha256)},
            {u"rows"_s, qint64(used.rows)}};
}

QJsonObject toJson(const Attempt &attempt)
{
    return {
        {u"batch"_s, qint64(attempt.batch)},
        {u"identifiers"_s, qint64(attempt.identifiers)},
        {u"started"_s, isoTime(attempt.started)},
        {u"ended"_s, orNull(isoTime(attempt.ended))},
        {u"requestId"_s, attempt.requestId},
        {u"bodySha256"_s, attempt.bodySha256},
        {u"outcome"_s, orNull(outcomeName(attempt.outcome))},
        {u"httpStatus"_s, attempt.httpStatus > 0 ? QJsonValue(attempt.httpStatus) : QJsonValue()},
        {u"message"_s, attempt.message},
    };
}

QJsonObject toJson(const EvidenceExport &exported)
{
    return {{u"time"_s, isoTime(exported.time)},
            {u"subject"_s, exported.subject},
            {u"manifestSha256"_s, orNull(exported.manifestSha256)}};
}

} // namespace dnc
