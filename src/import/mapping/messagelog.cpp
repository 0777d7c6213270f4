// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/findconsent.h"

#include "core/text/text.h"
#include "import/mapping/consent.h"
#include "import/vocabulary/headerwords.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

namespace dnc {

namespace {

using Kind = ColumnRole::Kind;

constexpr std::array<std::string_view, 5> incoming{"inbound", "incoming", "in", "received", "mo"};
constexpr std::array<std::string_view, 5> outgoing{"outbound", "outgoing", "out", "sent", "mt"};

constexpr std::initializer_list<QStringView> bodies{
    u"body",      u"message",   u"messagebody",     u"messagetext", u"text",
    u"content",   u"nachricht", u"nachrichtentext", u"corps",       u"mensaje",
    u"messaggio", u"mensagem",  u"texto",           u"testo",       u"bericht",
    u"tresc",     u"wiadomosc", u"meddelande",      u"mesaj",       u"本文",
    u"メッセージ"};

/// `outbound-api` is outgoing, too.
template <typename Words>
bool beginsWithOne(const Words &words, std::string_view value)
{
    const size_t end = std::min(value.find_first_of("-_ "), value.size());
    return isAmong(words, value.substr(0, end));
}

bool isDirection(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    bool isFilled = false;
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount(); ++row) {
        const std::string_view value = trimmed(sheet.cell(row, column));
        if (value.empty())
            continue;
        if (!beginsWithOne(incoming, value) && !beginsWithOne(outgoing, value))
            return false;
        isFilled = true;
    }
    return isFilled;
}

std::optional<quint32> columnUnder(const Sheet &sheet, const Mapping &mapping,
                                   std::initializer_list<QStringView> names)
{
    for (quint32 column = 0; column < mapping.roles.size(); ++column) {
        const QString header = normalizedHeader(headerText(sheet, mapping, column));
        if (std::ranges::find(names, header) != names.end())
            return column;
    }
    return {};
}

/// Only incoming messages are by the person.
void addDirection(const Sheet &sheet, Mapping &mapping, quint32 column)
{
    ConsentColumn direction = consentColumn(sheet, mapping, column);
    std::vector<std::string> values = direction.out;
    values.insert(values.end(), direction.in.begin(), direction.in.end());
    values.insert(values.end(), direction.open.begin(), direction.open.end());
    for (const std::string &value : values)
        answerValue(direction, value, beginsWithOne(incoming, value) ? Consent::Open : Consent::In);
    mapping.roles[column] = {.kind = Kind::Flag};
    mapping.consent.push_back(std::move(direction));
}

/// What a message says decides, whatever its direction: only a person writes nothing but STOP.
void addBody(const Sheet &sheet, Mapping &mapping, quint32 column)
{
    std::set<std::string> out;
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount(); ++row) {
        const std::string_view value = trimmed(sheet.cell(row, column));
        if (!value.empty() && saysOptedOut(value))
            out.insert(foldedValue(value));
    }
    if (out.empty())
        return;
    mapping.roles[column] = {.kind = Kind::Flag};
    mapping.consent.push_back({.column = column,
                               .out = {out.begin(), out.end()},
                               .in = {std::string(anyValue)},
                               .open = {},
                               .decision = Decision::Open});
}

} // namespace

void readMessageLog(const Sheet &sheet, Mapping &mapping)
{
    const auto direction = columnUnder(sheet, mapping, {u"direction", u"messagedirection", u"type"});
    const auto from = columnUnder(sheet, mapping, {u"from", u"sender", u"fromnumber"});
    const auto to = columnUnder(sheet, mapping, {u"to", u"recipient", u"receiver", u"tonumber"});
    if (mapping.headerRows == 0 || !direction || !from || !to || !isDirection(sheet, mapping, *direction))
        return;
    if (!isIdentifierRole(mapping.roles[*from]))
        mapping.roles[*from] = {.kind = Kind::AnyIdentifier};
    mapping.roles[*to] = {};
    addDirection(sheet, mapping, *direction);
    if (const auto body = columnUnder(sheet, mapping, bodies))
        addBody(sheet, mapping, *body);
}

} // namespace dnc
