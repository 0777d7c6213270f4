// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/entryedit.h"

namespace dnc {

namespace {

Entry parsed(const Entry &entry, std::string_view input, std::optional<IdentifierType> type,
             const RuleContext &rules)
{
    return makeEntry({.input = input,
                      .name = entry.name,
                      .type = type,
                      .origin = entry.origin,
                      .region = entry.region,
                      .requestedOn = entry.requestedOn,
                      .requestSource = entry.requestSource,
                      .isTemporary = entry.note == Note::TemporaryBlock},
                     rules);
}

/// Whether `input`, too, has its type from its column alone, as `entry` has.
bool hasTypeOfColumn(const Entry &entry, std::string_view input, RuleContext rules)
{
    if (entry.note != Note::TypeOfColumn)
        return false;
    if (!entry.region.empty())
        rules.region = entry.region;
    return parseAmongNeighbors({.usual = entry.type}, input, rules).isTypeOfColumn;
}

Entry withPastedInput(const Entry &entry, std::string_view input, const RuleContext &rules)
{
    Entry asBefore = withInput(entry, input, rules);
    if (asBefore.status == EntryStatus::Valid || !entry.type)
        return asBefore;
    Entry asShown = parsed(entry, input, {}, rules);
    return asShown.status == EntryStatus::Valid ? asShown : asBefore;
}

bool isBlank(const std::optional<QString> &cell)
{
    return !cell || cell->trimmed().isEmpty();
}

} // namespace

bool isEditable(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Valid:
    case EntryStatus::Invalid:
    case EntryStatus::Duplicate:
    case EntryStatus::Excluded:
    case EntryStatus::Rejected:
        return true;
    case EntryStatus::Pending:
    case EntryStatus::Unknown:
    case EntryStatus::Confirmed:
    case EntryStatus::Listed:
        return false;
    }
    return false;
}

bool isSameContent(Entry left, Entry right)
{
    for (Entry *entry : {&left, &right}) {
        if (entry->status == EntryStatus::Duplicate)
            entry->status = EntryStatus::Valid;
    }
    if (left.note == Note::PossibleDuplicate || right.note == Note::PossibleDuplicate)
        left.note = right.note;
    return left == right;
}

Entry withInput(const Entry &entry, std::string_view input, const RuleContext &rules)
{
    if (input == entry.input)
        return entry;
    Entry result = parsed(entry, input, entry.type, rules);
    if (result.status == EntryStatus::Valid && !isDoubt(result.note) && hasTypeOfColumn(entry, input, rules))
        result.note = Note::TypeOfColumn;
    return result;
}

Entry parsedAgain(const Entry &entry, const RuleContext &rules)
{
    if (entry.identifier.empty())
        return parsed(entry, entry.input, entry.type, rules);
    Entry result = parsed(entry, entry.identifier, entry.type, rules);
    result.input = entry.input;
    result.note = entry.note;
    return result;
}

Entry withType(const Entry &entry, std::optional<IdentifierType> type, const RuleContext &rules)
{
    return type == entry.type ? entry : parsed(entry, entry.input, type, rules);
}

int typeCode(std::optional<IdentifierType> type)
{
    return type ? int(*type) : -1;
}

std::optional<IdentifierType> typeOfCode(int code)
{
    if (code < 0 || code >= int(allIdentifierTypes.size()))
        return {};
    return allIdentifierTypes[size_t(code)];
}

std::optional<int> readTypeCode(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString) {
        bool isNumber = false;
        const int code = value.toInt(&isNumber);
        const bool known = isNumber && code >= -1 && code < int(allIdentifierTypes.size());
        return known ? std::optional(code) : std::nullopt;
    }
    const QString word = value.toString().trimmed();
    if (word.isEmpty())
        return -1;
    if (const auto type = typeFromWireName(word.toLower().toStdString()))
        return typeCode(type);
    for (const IdentifierType type : allIdentifierTypes) {
        if (typeLabel(type).compare(word, Qt::CaseInsensitive) == 0)
            return typeCode(type);
    }
    return {};
}

bool PastedCells::hasContent() const
{
    return !isBlank(input) || !isBlank(type) || !isBlank(name);
}

Entry withCells(const Entry &entry, const PastedCells &cells, const RuleContext &rules)
{
    const auto code = cells.type ? readTypeCode(*cells.type) : std::nullopt;
    const std::string input = cells.input ? cells.input->toStdString() : entry.input;
    Entry result = entry;
    if (code && typeOfCode(*code) != entry.type)
        result = parsed(entry, input, typeOfCode(*code), rules);
    else if (input != entry.input)
        result = code ? withInput(entry, input, rules) : withPastedInput(entry, input, rules);
    if (cells.name)
        result.name = cells.name->trimmed().toStdString();
    return result;
}

} // namespace dnc
