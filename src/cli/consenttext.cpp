// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/consenttext.h"

#include "cli/clitext.h"
#include "import/mapping/consent.h"
#include "import/plan/consentfacts.h"

#include <QJsonObject>
#include <QLocale>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

QString nameOf(Consent says)
{
    switch (says) {
    case Consent::Out:
        return u"out"_s;
    case Consent::In:
        return u"in"_s;
    case Consent::Open:
        return u"open"_s;
    }
    Q_UNREACHABLE();
}

QString labelOf(Consent says, Polarity polarity)
{
    if (polarity == Polarity::Sender && says != Consent::Open)
        return says == Consent::Out ? Cli::tr("by the person") : Cli::tr("by us");
    switch (says) {
    case Consent::Out:
        return Cli::tr("opted out");
    case Consent::In:
        return Cli::tr("not opted out");
    case Consent::Open:
        return Cli::tr("undecided");
    }
    Q_UNREACHABLE();
}

QString columnName(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    const std::string header = headerText(sheet, mapping, column);
    return header.empty() ? QString::number(column + 1) : QString::fromStdString(header);
}

QJsonObject consentToJson(const Sheet &sheet, const Mapping &mapping, const ConsentColumn &column)
{
    QJsonArray values;
    for (const ConsentCount &count : countConsent(sheet, mapping, column))
        values << QJsonObject{{u"value"_s, QString::fromStdString(count.value)},
                              {u"rows"_s, qint64(count.rows)},
                              {u"says"_s, nameOf(count.says)}};
    const QString channels = QString::fromStdString(channelsName(column.channels));
    return {{u"file"_s, sheet.file},
            {u"sheet"_s, sheet.name},
            {u"column"_s, qint64(column.column + 1)},
            {u"header"_s, QString::fromStdString(headerText(sheet, mapping, column.column))},
            {u"appliesTo"_s, QJsonArray::fromStringList(channels.split(u','))},
            {u"open"_s, column.decision == Decision::Open},
            {u"values"_s, values}};
}

} // namespace

QJsonArray consentJson(const Document &document, const ImportPlan &plan)
{
    QJsonArray columns;
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        for (const ConsentColumn &column : plan.sheets[i].mapping.consent) {
            if (plan.sheets[i].taken)
                columns << consentToJson(document.sheets[i], plan.sheets[i].mapping, column);
        }
    }
    return columns;
}

QString consentLine(const Sheet &sheet, const Mapping &mapping, const ConsentColumn &column)
{
    QStringList values;
    for (const ConsentCount &count : countConsent(sheet, mapping, column)) {
        const QString value = count.value.empty() ? Cli::tr("(empty)")
            : count.value == anyValue             ? Cli::tr("(other values)")
                                      : u'"' + QString::fromStdString(count.value).simplified() + u'"';
        values << Cli::tr("%1: %2, %3", "a value, how many rows, what it says")
                      .arg(value, QLocale().toString(count.rows), labelOf(count.says, column.polarity));
    }
    return Cli::tr("  %1 (applies to %2): %3", "a column, names of channels, its values")
        .arg(columnName(sheet, mapping, column.column), QString::fromStdString(channelsName(column.channels)),
             values.join(u"; "_s));
}

} // namespace dnc
