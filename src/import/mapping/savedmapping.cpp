// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/savedmapping.h"

#include "import/mapping/mapping.h"
#include "import/mapping/rolename.h"
#include "import/vocabulary/headerwords.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

/// One per column; empty if it has no header.
QStringList headersOf(const Sheet &sheet, const Mapping &mapping)
{
    QStringList headers;
    for (quint32 column = 0; column < mapping.roles.size(); ++column)
        headers << normalizedHeader(headerText(sheet, mapping, column));
    return headers;
}

QJsonArray toArray(const std::vector<std::string> &values)
{
    QJsonArray array;
    for (const std::string &value : values)
        array << QString::fromStdString(value);
    return array;
}

/// Nothing if `value` is not an array of strings.
std::optional<QStringList> textsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &text : array) {
        if (!text.isString())
            return {};
        texts << text.toString();
    }
    return texts;
}

std::optional<SavedMapping::Filter> filterOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const std::optional<QStringList> keep = textsOf(object[u"keep"]);
    const std::optional<QStringList> governs = textsOf(object[u"governs"]);
    if (!object[u"column"].isString() || !keep || !governs)
        return {};
    SavedMapping::Filter filter{object[u"column"].toString(), {}, *governs};
    for (const QString &text : *keep)
        filter.keep.push_back(text.toStdString());
    return filter;
}

std::vector<quint32> columnsOf(const QStringList &headers, const QStringList &wanted)
{
    std::vector<quint32> columns;
    for (quint32 column = 0; column < quint32(headers.size()); ++column) {
        if (!headers[column].isEmpty() && wanted.contains(headers[column]))
            columns.push_back(column);
    }
    return columns;
}

void accept(Mapping &mapping, const RowFilter &filter)
{
    std::erase_if(mapping.filters, [&](const RowFilter &old) {
        return old.column == filter.column && old.governs == filter.governs;
    });
    mapping.filters.push_back(filter);
}

} // namespace

QString headerSignature(const Sheet &sheet, const Mapping &mapping)
{
    if (mapping.headerRows == 0)
        return {};
    QStringList headers = headersOf(sheet, mapping);
    headers.removeAll(QString());
    headers.sort();
    const QByteArray hash =
        QCryptographicHash::hash(headers.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return headers.isEmpty() ? QString() : QString::fromLatin1(hash.toHex());
}

SavedMapping savedMappingOf(const Sheet &sheet, const Mapping &mapping)
{
    const QStringList headers = headersOf(sheet, mapping);
    SavedMapping choices;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        if (!headers[column].isEmpty())
            choices.roles[headers[column]] = mapping.roles[size_t(column)];
    }
    for (const RowFilter &filter : mapping.filters) {
        if (filter.decision != Decision::Accepted || headers.value(filter.column).isEmpty())
            continue;
        QStringList governs;
        for (const quint32 column : filter.governs)
            governs << headers.value(column);
        choices.filters.push_back({headers[filter.column], filter.keep, governs});
    }
    return choices;
}

Mapping withSavedMapping(const Sheet &sheet, Mapping mapping, const SavedMapping &choices)
{
    const QStringList headers = headersOf(sheet, mapping);
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const auto role = choices.roles.find(headers[column]);
        if (role != choices.roles.end())
            mapping.roles[size_t(column)] = role->second;
    }
    std::erase_if(mapping.filters, [&](const RowFilter &filter) {
        return mapping.roles[filter.column].kind != ColumnRole::Kind::Flag;
    });
    for (const SavedMapping::Filter &filter : choices.filters) {
        const std::vector<quint32> columns = columnsOf(headers, {filter.column});
        if (!columns.empty())
            accept(mapping, {columns.front(), filter.keep, columnsOf(headers, filter.governs)});
    }
    return mapping;
}

QByteArray toJson(const SavedMapping &choices)
{
    QJsonObject roles;
    for (const auto &[header, role] : choices.roles)
        roles[header] = roleName(role);
    QJsonArray filters;
    for (const SavedMapping::Filter &filter : choices.filters)
        filters << QJsonObject{{u"column"_s, filter.column},
                               {u"keep"_s, toArray(filter.keep)},
                               {u"governs"_s, QJsonArray::fromStringList(filter.governs)}};
    return QJsonDocument(QJsonObject{{u"roles"_s, roles}, {u"filters"_s, filters}})
        .toJson(QJsonDocument::Compact);
}

std::optional<SavedMapping> savedMappingFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object[u"roles"].isObject() || !object[u"filters"].isArray())
        return {};
    SavedMapping choices;
    const QJsonObject roles = object[u"roles"].toObject();
    for (auto entry = roles.begin(); entry != roles.end(); ++entry) {
        const std::optional<ColumnRole> role = roleFromName(entry.value().toString());
        if (!role)
            return {};
        choices.roles[entry.key()] = *role;
    }
    const QJsonArray filters = object[u"filters"].toArray();
    for (const auto &value : filters) {
        const std::optional<SavedMapping::Filter> filter = filterOf(value);
        if (!filter)
            return {};
        choices.filters.push_back(*filter);
    }
    return choices;
}

} // namespace dnc
