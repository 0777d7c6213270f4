// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry.h"

#include "core/rules.h"

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
        return QCoreApplication::translate("EntryStatus", "Needs attention");
    case EntryStatus::Duplicate:
        return QCoreApplication::translate("EntryStatus", "Duplicate");
    case EntryStatus::Excluded:
        return QCoreApplication::translate("EntryStatus", "Left out");
    case EntryStatus::Pending:
        return QCoreApplication::translate("EntryStatus", "Pending");
    case EntryStatus::Unknown:
        return QCoreApplication::translate("EntryStatus", "In doubt");
    case EntryStatus::Confirmed:
        return QCoreApplication::translate("EntryStatus", "Confirmed");
    case EntryStatus::Rejected:
        return QCoreApplication::translate("EntryStatus", "Rejected");
    }
    Q_UNREACHABLE();
}

static AnyReading read(const RawEntry &raw, const RuleContext &context)
{
    static const Neighbours unknown;
    if (raw.type)
        return {raw.type, parseIdentifier(*raw.type, raw.input, context)};
    return readAmong(raw.neighbours ? *raw.neighbours : unknown, raw.input, context);
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
    Entry entry{.input = std::string(raw.input), .name = std::string(raw.name), .origin = raw.origin};
    AnyReading reading = read(raw, context);
    entry.type = reading.type; // also of a wrong value, so that a person mends the value, not its type too
    if (Judged &judged = reading.judged) {
        entry.note = remarkOn(raw.input, *judged).note;
        entry.identifier = std::move(judged->value);
        entry.type = judged->type;
        entry.status = EntryStatus::Valid;
        if (reading.isOfColumn && !isDoubt(entry.note))
            entry.note = Note::TypeOfColumn;
    } else {
        entry.issue = judged.error().issue;
        entry.detail = std::move(judged.error().suggestion);
    }
    return entry;
}

} // namespace dnc
