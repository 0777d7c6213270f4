// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/lookup.h"

#include "core/rules/rules.h"
#include "upload/wire/protocol.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dnc {

namespace {

std::optional<ServiceTime> timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) // without a zone it says nothing
        return {};
    return ServiceTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

bool isSame(const QJsonObject &item, const Identifier &identifier)
{
    if (item[QLatin1String("identifierType")].toString().toStdString() != wireName(identifier.type))
        return false;
    const std::string listed = item[QLatin1String("identifier")].toString().toStdString();
    if (listed == identifier.value)
        return true;
    const ParsedIdentifier parsed = parseIdentifier(identifier.type, listed, {});
    return parsed && parsed->value == identifier.value;
}

/// Whether a search for `text` may have found the item. What it cannot have found shows that the service does
/// not search.
bool matchesSearch(const QJsonObject &item, const QString &text)
{
    const auto has = [&](QLatin1String member) {
        return item[member].toString().contains(text, Qt::CaseInsensitive);
    };
    return has(QLatin1String("identifier")) || has(QLatin1String("label"));
}

std::optional<ServiceTime> changeOf(const QJsonObject &item)
{
    const auto created = timeOf(item[QLatin1String("createdAt")]);
    const auto updated = timeOf(item[QLatin1String("updatedAt")]);
    return std::max(created, updated);
}

} // namespace

Lookup readLookup(const Reply &reply, const Identifier &identifier)
{
    Lookup lookup{.verdict = judgeListing(reply)};
    if (lookup.verdict.outcome != Outcome::Confirmed || reply.framing.hasBytesBehind
        || !reply.framing.afterWholeRequest)
        return lookup;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    lookup.kind = Lookup::Kind::Absent;
    bool searches = true;
    for (const QJsonValue &value : document[QLatin1String("data")].toArray()) {
        const QJsonObject item = value.toObject();
        if (isSame(item, identifier)) {
            lookup.kind = Lookup::Kind::Listed;
            lookup.changed = std::max(lookup.changed, changeOf(item));
        }
        searches = searches && matchesSearch(item, QString::fromStdString(identifier.value));
    }
    const bool isWhole = !document[QLatin1String("hasMore")].toBool();
    if (lookup.kind == Lookup::Kind::Absent && (!searches || !isWhole))
        lookup.kind = Lookup::Kind::Unusable;
    return lookup;
}

} // namespace dnc
