// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/savedmapping.h"

#include "import/mapping/consent.h"
#include "import/mapping/findconsent.h"
#include "import/mapping/mapping.h"
#include "import/mapping/rolename.h"
#include "import/vocabulary/headerwords.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView dayFirst("dmy");
constexpr QLatin1StringView monthFirst("mdy");

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

/// The values of an optional field.
std::vector<std::string> valuesOf(const QJsonValue &value)
{
    std::vector<std::string> values;
    for (const QString &text : textsOf(value).value_or(QStringList()))
        values.push_back(text.toStdString());
    return values;
}

/// Earlier versions wrote the columns that a filter governs in place of the channels: of such a filter, the
/// values come back as new ones, to be answered again.
std::optional<SavedMapping::Filter> filterOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto channels = channelsFromName(object[u"channels"].toString(u"any"_s).toStdString());
    if (!object[u"column"].isString() || !textsOf(object[u"keep"]) || !channels)
        return {};
    const bool isEarlier = !textsOf(object[u"governs"]).value_or(QStringList()).isEmpty();
    return SavedMapping::Filter{object[u"column"].toString(),
                                isEarlier ? std::vector<std::string>() : valuesOf(object[u"keep"]),
                                valuesOf(object[u"others"]), *channels};
}

bool holds(const std::vector<std::string> &values, const std::string &value)
{
    return std::ranges::find(values, foldedValue(value), foldedValue) != values.end();
}

/// The column with the saved answers; values that have none stay as they were read, and the decision is Open.
ConsentColumn answered(ConsentColumn column, const SavedMapping::Filter &saved, const std::string &header,
                       std::vector<MappingChange> &changes)
{
    std::vector<std::string> values = column.out;
    values.insert(values.end(), column.in.begin(), column.in.end());
    values.insert(values.end(), column.open.begin(), column.open.end());
    column.decision = Decision::Accepted;
    column.channels = saved.channels;
    for (const std::string &value : values) {
        if (holds(saved.keep, value)) {
            answerValue(column, value, Consent::Out);
        } else if (holds(saved.others, value) || value.empty()) {
            answerValue(column, value, Consent::In);
        } else {
            column.decision = Decision::Open;
            changes.push_back({MappingChange::Kind::NewValue, header, value});
        }
    }
    return column;
}

/// Whether enough of the saved columns are there, and few others.
bool isAlike(const QStringList &headers, const SavedMapping &choices, qsizetype shared)
{
    return !choices.filters.empty() && shared * 2 > qsizetype(choices.roles.size())
        && shared * 2 > headers.size();
}

qsizetype sharedHeaders(const QStringList &headers, const SavedMapping &choices)
{
    return std::ranges::count_if(headers,
                                 [&](const QString &header) { return choices.roles.contains(header); });
}

void recallRoles(const QStringList &headers, const SavedMapping &choices, Mapping &mapping)
{
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const auto role = choices.roles.find(headers[column]);
        if (role != choices.roles.end())
            mapping.roles[size_t(column)] = role->second;
    }
    std::erase_if(mapping.consent, [&](const ConsentColumn &column) {
        return mapping.roles[column.column].kind != ColumnRole::Kind::Flag;
    });
}

/// Nothing may be sent by answers of which a part is lost.
void reopen(Mapping &mapping)
{
    for (ConsentColumn &column : mapping.consent)
        column.decision = Decision::Open;
    if (mapping.consent.empty() && mapping.audience == Audience::OptOuts)
        mapping.audience = Audience::Contacts;
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
    SavedMapping choices{.roles = {}, .filters = {}, .dateOrder = mapping.dateOrder};
    for (qsizetype column = 0; column < headers.size(); ++column) {
        if (!headers[column].isEmpty())
            choices.roles[headers[column]] = mapping.roles[size_t(column)];
    }
    for (const ConsentColumn &column : mapping.consent) {
        if (column.decision != Decision::Accepted || headers.value(column.column).isEmpty())
            continue;
        ConsentColumn others = consentColumn(sheet, mapping, column.column);
        answerColumn(others, column.out);
        choices.filters.push_back({headers[column.column], column.out, others.in, column.channels});
    }
    return choices;
}

const SavedMapping *findSavedMapping(const Sheet &sheet, const Mapping &mapping,
                                     const std::map<QString, SavedMapping> &remembered)
{
    const QString signature = headerSignature(sheet, mapping);
    if (signature.isEmpty() || remembered.empty())
        return nullptr;
    if (const auto same = remembered.find(signature); same != remembered.end())
        return &same->second;
    QStringList headers = headersOf(sheet, mapping);
    headers.removeAll(QString());
    const SavedMapping *best = nullptr;
    qsizetype most = 0;
    for (const auto &[known, choices] : remembered) {
        const qsizetype shared = sharedHeaders(headers, choices);
        if (shared > most && isAlike(headers, choices, shared)) {
            best = &choices;
            most = shared;
        }
    }
    return best;
}

RecalledMapping withSavedMapping(const Sheet &sheet, Mapping mapping, const SavedMapping &choices)
{
    const QStringList headers = headersOf(sheet, mapping);
    std::vector<MappingChange> changes;
    recallRoles(headers, choices, mapping);
    mapping.dateOrder = choices.dateOrder;
    bool isMissing = false;
    for (const SavedMapping::Filter &saved : choices.filters) {
        const qsizetype index = headers.indexOf(saved.column);
        if (index < 0) {
            isMissing = true;
            changes.push_back({MappingChange::Kind::MissingColumn, saved.column.toStdString(), {}});
            continue;
        }
        const auto column = quint32(index);
        std::erase_if(mapping.consent, [column](const ConsentColumn &old) { return old.column == column; });
        mapping.roles[column] = {.kind = ColumnRole::Kind::Flag};
        mapping.consent.push_back(answered(consentColumn(sheet, mapping, column), saved,
                                           headerText(sheet, mapping, column), changes));
    }
    for (const ConsentColumn &column : mapping.consent) {
        if (!choices.roles.contains(headers[column.column]))
            changes.push_back(
                {MappingChange::Kind::NewColumn, headerText(sheet, mapping, column.column), {}});
    }
    if (isMissing)
        reopen(mapping);
    return {std::move(mapping), std::move(changes)};
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
                               {u"others"_s, toArray(filter.others)},
                               {u"channels"_s, QString::fromStdString(channelsName(filter.channels))}};
    QJsonObject object{{u"roles"_s, roles}, {u"filters"_s, filters}};
    if (choices.dateOrder != DateOrder::Open)
        object[u"dates"_s] = choices.dateOrder == DateOrder::DayFirst ? dayFirst : monthFirst;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
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
    const QString dates = object[u"dates"].toString();
    choices.dateOrder = dates == dayFirst ? DateOrder::DayFirst
        : dates == monthFirst             ? DateOrder::MonthFirst
                                          : DateOrder::Open;
    return choices;
}

} // namespace dnc
