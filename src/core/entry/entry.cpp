// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/entry.h"

#include "core/parsedidentifier.h"
#include "core/rules/remark.h"
#include "core/rules/rules.h"

#include <QCoreApplication>

namespace dnc {

std::string_view statusName(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Valid:
        return "valid";
    case EntryStatus::Invalid:
        return "invalid";
    case EntryStatus::Duplicate:
        return "duplicate";
    case EntryStatus::Excluded:
        return "excluded";
    case EntryStatus::Pending:
        return "pending";
    case EntryStatus::Unknown:
        return "unknown";
    case EntryStatus::Confirmed:
        return "confirmed";
    case EntryStatus::Rejected:
        return "rejected";
    case EntryStatus::Listed:
        return "listed";
    }
    Q_UNREACHABLE();
}

std::optional<EntryStatus> statusFromName(std::string_view name)
{
    for (const EntryStatus status : allEntryStatuses) {
        if (statusName(status) == name)
            return status;
    }
    return {};
}

QString statusLabel(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Valid:
        return QCoreApplication::translate("EntryStatus", "Ready");
    case EntryStatus::Invalid:
        return QCoreApplication::translate("EntryStatus", "Issue");
    case EntryStatus::Duplicate:
        return QCoreApplication::translate("EntryStatus", "Duplicate");
    case EntryStatus::Excluded:
        return QCoreApplication::translate("EntryStatus", "Excluded");
    case EntryStatus::Pending:
        return QCoreApplication::translate("EntryStatus", "Pending");
    case EntryStatus::Unknown:
        return QCoreApplication::translate("EntryStatus", "In doubt");
    case EntryStatus::Confirmed:
        return QCoreApplication::translate("EntryStatus", "Confirmed");
    case EntryStatus::Rejected:
        return QCoreApplication::translate("EntryStatus", "Rejected");
    case EntryStatus::Listed:
        return QCoreApplication::translate("EntryStatus", "Listed before");
    }
    Q_UNREACHABLE();
}

static TypedResult read(const RawEntry &raw, const RuleContext &context)
{
    static const Neighbors unknown;
    if (raw.type)
        return {raw.type, parseIdentifier(*raw.type, raw.input, context)};
    return parseAmongNeighbors(raw.neighbors ? *raw.neighbors : unknown, raw.input, context);
}

Entry makeEntry(const RawEntry &raw, const RuleContext &context)
{
    if (!raw.region.empty()) {
        RawEntry same = raw;
        same.region = {};
        RuleContext there = context;
        there.region = raw.region;
        Entry entry = makeEntry(same, there);
        entry.region = raw.region;
        return entry;
    }
    Entry entry{.input = std::string(raw.input),
                .name = std::string(raw.name),
                .origin = raw.origin,
                .requestedOn = raw.requestedOn,
                .requestSource = std::string(raw.requestSource)};
    TypedResult result = read(raw, context);
    entry.type = result.type; // also if invalid, so that a person fixes only the value
    if (ParsedIdentifier &parsed = result.parsed) {
        entry.note = remarkOn(raw.input, *parsed).note;
        entry.identifier = std::move(parsed->value);
        entry.type = parsed->type;
        entry.status = EntryStatus::Valid;
        if (result.isTypeOfColumn && !isDoubt(entry.note))
            entry.note = Note::TypeOfColumn;
        if (raw.isTemporary && !isDoubt(entry.note))
            entry.note = Note::TemporaryBlock;
    } else {
        entry.issue = parsed.error().issue;
        entry.detail = std::move(parsed.error().suggestion);
    }
    return entry;
}

} // namespace dnc
