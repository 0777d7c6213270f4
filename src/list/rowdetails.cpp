// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/rowdetails.h"

#include "core/entry/reason.h"
#include "list/celltext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

#include <chrono>

namespace dnc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dnc::RowDetails)
};

constexpr qsizetype longestFact = 500;

QString shown(std::string_view text)
{
    return fromUtf8(text.substr(0, size_t(longestFact) * 4)).left(longestFact).simplified();
}

/// As spreadsheets name a column: A to Z, then AA. Empty for 0.
QString columnLetters(quint32 column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters;
}

Description describeSendable(const EntryStore::View &entry)
{
    const bool isAsTyped = entry.identifier == entry.input;
    return {statusLabel(entry.status),
            isAsTyped ? Words::tr("It will be sent as it was typed.") : Words::tr("It will be sent.")};
}

Description descriptionOf(const EntryStore &store, quint32 index)
{
    const EntryStore::View entry = store.at(index);
    Description words = describe(store, index);
    if (!words.isEmpty())
        return words;
    if (entry.status == EntryStatus::Confirmed)
        return {statusLabel(entry.status), Words::tr("It is on the Do Not Contact list.")};
    return describeSendable(entry);
}

RowDetails::Fact sentFact(const EntryStore &store, const EntryStore::View &entry)
{
    const QString willBe = Words::tr("Will be sent");
    switch (entry.status) {
    case EntryStatus::Valid:
    case EntryStatus::Pending:
        return {willBe, shown(entry.identifier)};
    case EntryStatus::Invalid:
        return {willBe, Words::tr("Nothing until it is fixed")};
    case EntryStatus::Excluded:
    case EntryStatus::Listed:
        return {willBe, Words::tr("Nothing")};
    case EntryStatus::Duplicate:
        return {willBe,
                entry.duplicateOf < store.size() ? Words::tr("Row %1 instead").arg(entry.duplicateOf + 1)
                                                 : Words::tr("Nothing")};
    case EntryStatus::Unknown:
    case EntryStatus::Confirmed:
    case EntryStatus::Rejected:
        return {Words::tr("Sent as"), shown(entry.identifier)};
    }
    Q_UNREACHABLE();
}

QString sourceText(const EntryStore &store, const Origin &origin)
{
    const bool isKnown = origin.row > 0 && origin.source < store.sources().size();
    if (!isKnown)
        return Words::tr("Added by hand");
    const Source &source = store.sources()[origin.source];
    QStringList parts{source.file};
    if (!source.sheet.isEmpty())
        parts << Words::tr("sheet %1").arg(source.sheet);
    parts << (origin.column > 0
                  ? Words::tr("row %1, column %2").arg(origin.row).arg(columnLetters(origin.column))
                  : Words::tr("row %1").arg(origin.row));
    return parts.join(u" \u00B7 "_s);
}

QString requestText(const EntryStore::View &entry)
{
    QString day;
    if (entry.requestedOn)
        day = QLocale().toString(
            QDate::fromString(QString::fromStdString(isoDate(*entry.requestedOn)), Qt::ISODate),
            QLocale::ShortFormat);
    const QString source = shown(entry.requestSource);
    if (day.isEmpty() || source.isEmpty())
        return day + source;
    return Words::tr("%1, %2", "the day and the source of a request").arg(day, source);
}

} // namespace

RowDetails detailsOf(const EntryStore &store, quint32 entry)
{
    const EntryStore::View view = store.at(entry);
    RowDetails details{.status = view.status,
                       .severity = severityOf(view),
                       .description = descriptionOf(store, entry),
                       .suggestion = fromUtf8(suggestionFor(view)),
                       .facts = {}};
    details.facts.push_back({Words::tr("Typed"), shown(view.input)});
    details.facts.push_back({Words::tr("Source"), sourceText(store, view.origin)});
    details.facts.push_back(sentFact(store, view));
    if (const QString request = requestText(view); !request.isEmpty())
        details.facts.push_back({Words::tr("Opted out"), request});
    return details;
}

RowDetails::Fact possibleDuplicatesFact(std::span<const quint32> entries)
{
    QStringList rows;
    for (const quint32 entry : entries)
        rows << QString::number(entry + 1);
    return {Words::tr("Possibly the same"),
            Words::tr("Row(s) %1", "row numbers, separated by commas", int(entries.size()))
                .arg(rows.join(u", "_s))};
}

} // namespace dnc
