// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/requestbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace dnc::sandbox {

namespace {

constexpr int maxIdentifiers = 500;
constexpr int maxPageSize = 100;
constexpr std::array identifierTypes{u"email", u"linkedin", u"phone", u"sms", u"whatsapp", u"web_chat"};

Violation invalid(const char *what)
{
    return {QStringLiteral("Invalid request body: %1").arg(QLatin1StringView(what))};
}

std::variant<NewItem, Violation> parseItem(const QJsonValue &value)
{
    if (!value.isObject())
        return invalid("identifiers must hold objects only");
    const QJsonObject object = value.toObject();
    const QJsonValue identifier = object.value(u"identifier");
    const QJsonValue type = object.value(u"identifierType");
    const QJsonValue name = object.value(u"name");
    if (!identifier.isString())
        return invalid("identifier is required and must be a string");
    if (!isIdentifierType(type.toString()))
        return invalid(
            "identifierType is required and must be one of email, linkedin, phone, sms, whatsapp, web_chat");
    if (!name.isUndefined() && !name.isString())
        return invalid("name must be a string");
    return NewItem{{identifier.toString(), type.toString()}, name.toString()};
}

QJsonValue pauseOf(const QJsonObject &body, const BodyRules &rules)
{
    const QJsonValue pause = body.value(u"pauseActiveProspects");
    const bool useOldName = rules.acceptOldPauseName && pause.isUndefined();
    return useOldName ? body.value(u"pauseActiveProspectWorkflows") : pause;
}

std::optional<Violation> checkFrame(const QJsonObject &body, const BodyRules &rules)
{
    const QJsonValue identifiers = body.value(u"identifiers");
    if (!identifiers.isArray())
        return invalid("identifiers is required and must be an array");
    const auto size = identifiers.toArray().size();
    if (size > maxIdentifiers)
        return invalid("identifiers must not have more than 500 items");
    if (size == 0 && !rules.acceptEmpty)
        return invalid("identifiers must not be empty");
    const QJsonValue pause = pauseOf(body, rules);
    if (!pause.isUndefined() && !pause.isBool())
        return invalid("pauseActiveProspects must be true or false");
    return {};
}

} // namespace

bool isIdentifierType(const QString &name)
{
    return std::ranges::any_of(identifierTypes,
                               [&](const char16_t *type) { return name == QStringView(type); });
}

std::variant<Addition, Violation> parseAddition(const QByteArray &body, const BodyRules &rules)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return invalid("it must be a JSON object");
    if (auto violation = checkFrame(document.object(), rules))
        return *violation;
    Addition addition;
    const QJsonArray identifiers = document[u"identifiers"].toArray();
    addition.items.reserve(static_cast<size_t>(identifiers.size()));
    for (const auto &value : identifiers) {
        auto item = parseItem(value);
        if (const auto *violation = std::get_if<Violation>(&item))
            return *violation;
        addition.items.push_back(std::get<NewItem>(std::move(item)));
    }
    if (const QJsonValue pause = pauseOf(document.object(), rules); pause.isBool())
        addition.pauseActiveProspects = pause.toBool();
    return addition;
}

std::variant<Identity, Violation> parseRemoval(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return invalid("it must be a JSON object");
    auto item = parseItem(document.object());
    if (const auto *violation = std::get_if<Violation>(&item))
        return *violation;
    return std::get<NewItem>(item).identity;
}

std::variant<PageQuery, Violation> parsePageQuery(const QByteArray &query)
{
    // A plus sign means a space here, as in every form.
    const QUrlQuery fields(QString::fromUtf8(QByteArray(query).replace('+', "%20")));
    const auto value = [&](const QString &name) { return fields.queryItemValue(name, QUrl::FullyDecoded); };
    PageQuery page{.identifierType = value(QStringLiteral("identifierType")),
                   .search = value(QStringLiteral("search")),
                   .cursor = value(QStringLiteral("cursor"))};
    if (fields.hasQueryItem(QStringLiteral("limit"))) {
        bool isNumber = false;
        page.limit = value(QStringLiteral("limit")).toInt(&isNumber);
        if (!isNumber || page.limit < 1 || page.limit > maxPageSize)
            return Violation{QStringLiteral("limit must be a number from 1 to 100")};
    }
    if (fields.hasQueryItem(QStringLiteral("identifierType")) && !isIdentifierType(page.identifierType))
        return Violation{QStringLiteral("identifierType is not known")};
    return page;
}

int countIdentifiers(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document[u"identifiers"].isArray())
        return static_cast<int>(document[u"identifiers"].toArray().size());
    return document[u"identifier"].isString() ? 1 : 0;
}

} // namespace dnc::sandbox
