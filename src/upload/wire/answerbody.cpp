// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/answerbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

/// JSON is exchanged in UTF-8 (RFC 8259, 8.1), so an answer in another encoding is not the service's.
bool claimsAnotherEncoding(const QByteArray &contentType)
{
    for (const QByteArray &part : contentType.toLower().split(';')) {
        const QByteArray parameter = part.trimmed();
        if (!parameter.startsWith("charset="))
            continue;
        const QByteArray name = parameter.sliced(8).replace('"', "").trimmed();
        return name != "utf-8" && name != "utf8" && name != "us-ascii";
    }
    return false;
}

/// Counts the members of the outermost object in the text. Qt keeps only one of several with the same name,
/// and nobody knows which one was meant.
qsizetype countMembers(const QByteArray &json)
{
    qsizetype members = 0;
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"')
            inText = !inText;
        else if (inText)
            i += c == '\\' ? 1 : 0;
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        else if (c == ':' && depth == 1)
            ++members;
    }
    return members;
}

bool isEmptyValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return value.toDouble() == 0.0;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    }
    Q_UNREACHABLE();
}

bool reportsFailure(const QJsonObject &object)
{
    constexpr std::array failures{QLatin1String("failed"), QLatin1String("rejected"),
                                  QLatin1String("errors")};
    constexpr std::array successes{QLatin1String("success"), QLatin1String("ok")};
    return object.contains(QLatin1String("error"))
        || std::ranges::any_of(failures, [&](QLatin1String name) { return !isEmptyValue(object[name]); })
        || std::ranges::any_of(successes,
                               [&](QLatin1String name) { return object[name] == QJsonValue(false); });
}

} // namespace

bool confirmsSuccess(const Reply &reply)
{
    if (reply.body.trimmed().isEmpty())
        return true;
    if (reply.body.contains('\0') || claimsAnotherEncoding(reply.contentType))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    return document.isObject() && countMembers(reply.body) == document.object().size()
        && !reportsFailure(document.object());
}

} // namespace dnc
