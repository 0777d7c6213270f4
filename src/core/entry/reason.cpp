// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/reason.h"

#include "core/phone/lineend.h"
#include "core/rules/remark.h"
#include "core/text/text.h"

#include <QCoreApplication>

namespace dnc {

namespace {

struct Reason {
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

QString withSuggestion(const QString &sentence, const QString &suggestion)
{
    return suggestion.isEmpty() ? sentence : Reason::tr("%1 Did you mean %2?").arg(sentence, suggestion);
}

/// The text for an entry that can be sent.
QString textFor(const EntryStore::View &entry)
{
    if (!isDoubt(entry.note) || !entry.type)
        return describe(entry.note);
    const Remark remark = remarkOn(entry.input, {*entry.type, std::string(entry.identifier)});
    return withSuggestion(describe(entry.note), QString::fromStdString(remark.suggestion));
}

} // namespace

QString reason(const EntryStore &store, quint32 index)
{
    const EntryStore::View entry = store.at(index);
    const QString detail = QString::fromUtf8(entry.detail.data(), qsizetype(entry.detail.size()));
    switch (entry.status) {
    case EntryStatus::Valid:
        return textFor(entry);
    case EntryStatus::Confirmed:
        return {};
    case EntryStatus::Invalid:
        if (entry.issue == Issue::ChannelUnknown)
            return Reason::tr("“%1” is not a channel of this list. %2").arg(detail, describe(entry.issue));
        if (entry.issue == Issue::PhoneTwoLines && !entry.detail.empty())
            return Reason::tr("%1 Did you mean %2 and %3?", "two phone numbers")
                .arg(describe(entry.issue), detail,
                     QString::fromStdString(otherLine(trimmed(entry.input), entry.detail)));
        return withSuggestion(describe(entry.issue), detail);
    case EntryStatus::Duplicate: {
        // The first may have gone a moment ago.
        const EntryStore::View first =
            entry.duplicateOf < store.size() ? store.at(entry.duplicateOf) : EntryStore::View();
        if (first.origin.row == 0)
            return Reason::tr("The same identifier stands further up.");
        return Reason::tr("The same identifier stands in row %1 of %2.")
            .arg(QString::number(first.origin.row), store.sources()[first.origin.source].file);
    }
    case EntryStatus::Excluded:
        if (!isExclusion(entry.issue))
            return Reason::tr("Left out by you.");
        return detail.isEmpty() ? describe(entry.issue)
                                : Reason::tr("%1 (%2)").arg(describe(entry.issue), detail);
    case EntryStatus::Pending:
        return Reason::tr("Not sent yet.");
    case EntryStatus::Unknown:
        return Reason::tr("Sent, but no definite answer came yet. It will be sent again.");
    case EntryStatus::Rejected:
        return detail.isEmpty() ? Reason::tr("Alta refused it without giving a reason.")
                                : Reason::tr("Alta refused it: %1").arg(detail);
    }
    Q_UNREACHABLE();
}

} // namespace dnc
