// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/reason.h"

#include "core/entry/listing.h"
#include "core/phone/lineend.h"
#include "core/rules/remark.h"
#include "core/text/text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace dnc {

namespace {

struct Reason {
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

Description describeInvalid(const EntryStore::View &entry, const QString &detail)
{
    Description words = describe(entry.issue);
    if (entry.issue == Issue::ChannelUnknown)
        words.hint = Reason::tr("“%1” is not a channel of this list. %2").arg(detail, words.hint);
    else if (entry.issue == Issue::PhoneTwoLines && !detail.isEmpty())
        words.hint = Reason::tr("%1 Did you mean %2 and %3?", "two phone numbers")
                         .arg(words.hint, detail,
                              QString::fromStdString(otherLine(trimmed(entry.input), entry.detail)));
    return words;
}

Description describeDuplicate(const EntryStore &store, const EntryStore::View &entry)
{
    // The first may have gone a moment ago.
    const EntryStore::View first =
        entry.duplicateOf < store.size() ? store.at(entry.duplicateOf) : EntryStore::View();
    if (first.origin.row == 0)
        return {Reason::tr("Duplicate identifier"), Reason::tr("An earlier row has the same identifier.")};
    return {Reason::tr("Duplicate identifier"),
            Reason::tr("Row %1 of %2 has the same identifier.")
                .arg(QString::number(first.origin.row), store.sources()[first.origin.source].file)};
}

Description describeExcluded(const EntryStore::View &entry, const QString &detail)
{
    if (!isExclusion(entry.issue))
        return {Reason::tr("Excluded by you"), Reason::tr("Include the row to send it.")};
    Description words = describe(entry.issue);
    if (!detail.isEmpty())
        words.hint = Reason::tr("%1 The list says “%2”.").arg(words.hint, detail);
    return words;
}

QString dayOf(const Listing &listing)
{
    return QDateTime::fromMSecsSinceEpoch(listing.since->time_since_epoch().count(), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd"));
}

/// Since when, and how it came there, as far as the list tells.
QString historyOf(const Listing &listing)
{
    if (!listing.since)
        return !listing.isManual ? QString()
            : *listing.isManual  ? Reason::tr("It was added by hand.")
                                 : Reason::tr("It was added automatically.");
    if (!listing.isManual)
        return Reason::tr("It was added on %1.", "a date").arg(dayOf(listing));
    return (*listing.isManual ? Reason::tr("It was added on %1 by hand.")
                              : Reason::tr("It was added on %1 automatically."))
        .arg(dayOf(listing));
}

Description describeListed(const std::optional<Listing> &listing)
{
    const QString history = listing ? historyOf(*listing) : QString();
    return {Reason::tr("On the list already"),
            history.isEmpty() ? Reason::tr("It is not sent again.") : history};
}

Description describeValid(const EntryStore::View &entry)
{
    const std::optional<Listing> similar = readListing(entry.detail);
    return similar && entry.note == Note::None
        ? Description{Reason::tr("Similar entry on the list"), historyOf(*similar)}
        : describe(entry.note);
}

} // namespace

Description describe(const EntryStore &store, quint32 index)
{
    const EntryStore::View entry = store.at(index);
    const QString detail = QString::fromUtf8(entry.detail.data(), qsizetype(entry.detail.size()));
    switch (entry.status) {
    case EntryStatus::Valid:
        return describeValid(entry);
    case EntryStatus::Listed:
        return describeListed(readListing(entry.detail));
    case EntryStatus::Confirmed:
        return {};
    case EntryStatus::Invalid:
        return describeInvalid(entry, detail);
    case EntryStatus::Duplicate:
        return describeDuplicate(store, entry);
    case EntryStatus::Excluded:
        return describeExcluded(entry, detail);
    case EntryStatus::Pending:
        return {Reason::tr("Not sent yet"), Reason::tr("It is sent in its turn.")};
    case EntryStatus::Unknown:
        return {Reason::tr("No definite answer"), Reason::tr("It was sent and will be sent again.")};
    case EntryStatus::Rejected:
        return {Reason::tr("Rejected by Alta"),
                detail.isEmpty() ? Reason::tr("Alta gave no reason.") : detail};
    }
    Q_UNREACHABLE();
}

std::string suggestionFor(const EntryStore::View &entry)
{
    // Two lines are two values, and a row holds one.
    const bool hasNone = entry.issue == Issue::ChannelUnknown || entry.issue == Issue::PhoneTwoLines;
    if (entry.status == EntryStatus::Invalid)
        return hasNone ? std::string() : std::string(entry.detail);
    if (entry.status != EntryStatus::Valid || !isDoubt(entry.note) || !entry.type)
        return {};
    return remarkOn(entry.input, {*entry.type, std::string(entry.identifier)}).suggestion;
}

QString reason(const EntryStore &store, quint32 index)
{
    const QString text = describe(store, index).text();
    const std::string suggestion = suggestionFor(store.at(index));
    return suggestion.empty()
        ? text
        : Reason::tr("%1 Did you mean %2?").arg(text, QString::fromStdString(suggestion));
}

} // namespace dnc
