// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/findconsent.h"

#include "core/text/text.h"
#include "import/mapping/consent.h"
#include "import/mapping/consentvalues.h"
#include "import/vocabulary/consentvocabulary.h"
#include "import/vocabulary/headerwords.h"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace dnc {

namespace {

using Kind = ColumnRole::Kind;
using Term = ConsentTerm;

std::vector<ConsentMark> marksOf(std::string_view text)
{
    return ConsentVocabulary::ofMessages().marksOf(headerWords(text));
}

/// `outbound-api` is outgoing, too. Nothing for other texts.
std::optional<Term> sideOf(std::string_view value)
{
    const std::vector<ConsentMark> marks = marksOf(value);
    const bool isSide =
        !marks.empty() && (marks.front().term == Term::Incoming || marks.front().term == Term::Outgoing);
    return isSide ? std::optional(marks.front().term) : std::nullopt;
}

/// `most`: enough under a header that says so.
bool holdsSides(const Sheet &sheet, const Mapping &mapping, quint32 column, bool most)
{
    const ConsentValues values = consentValues(sheet, mapping, column, true);
    const auto known = std::ranges::count_if(
        values.distinct, [](const std::string &value) { return sideOf(value).has_value(); });
    const auto all = std::ssize(values.distinct);
    return known > 0 && values.areFew() && !values.hasDates && (most ? known * 2 >= all : known == all);
}

bool holdsDirections(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    const std::vector<ConsentMark> marks = marksOf(headerText(sheet, mapping, column));
    if (std::ranges::count(marks, Term::Direction, &ConsentMark::term) > 0)
        return holdsSides(sheet, mapping, column, true);
    return marks.size() == 1 && marks.front().term == Term::Kind && holdsSides(sheet, mapping, column, false);
}

template <typename Fits>
std::optional<quint32> firstColumn(const Mapping &mapping, const Fits &fits)
{
    for (quint32 column = 0; column < mapping.roles.size(); ++column) {
        if (fits(column))
            return column;
    }
    return {};
}

/// `From`, or `From number` where that is recognized as identifiers.
std::optional<quint32> partyColumn(const Sheet &sheet, const Mapping &mapping, Term party)
{
    return firstColumn(mapping, [&](quint32 column) {
        const std::vector<ConsentMark> marks = marksOf(headerText(sheet, mapping, column));
        const bool isWhole = marks.size() == 1 || isIdentifierRole(mapping.roles[column]);
        return !marks.empty() && marks.front().term == party && isWhole;
    });
}

std::optional<quint32> bodyColumn(const Sheet &sheet, const Mapping &mapping)
{
    return firstColumn(mapping, [&](quint32 column) {
        const std::vector<ConsentMark> marks = marksOf(headerText(sheet, mapping, column));
        return !marks.empty() && !isIdentifierRole(mapping.roles[column])
            && std::ranges::all_of(marks, [](const ConsentMark &mark) { return mark.term == Term::Body; });
    });
}

/// Only incoming messages are by the person; who wrote others than outgoing ones is open.
void addDirection(const Sheet &sheet, Mapping &mapping, quint32 column)
{
    ConsentColumn direction = consentColumn(sheet, mapping, column);
    std::vector<std::string> values = direction.out;
    values.insert(values.end(), direction.in.begin(), direction.in.end());
    values.insert(values.end(), direction.open.begin(), direction.open.end());
    for (const std::string &value : values) {
        const auto side = sideOf(value);
        const Consent known = side == Term::Incoming ? Consent::Out : Consent::In;
        answerValue(direction, value, side ? known : Consent::Open);
    }
    direction.polarity = Polarity::Sender;
    mapping.roles[column] = {.kind = Kind::Flag};
    mapping.consent.push_back(std::move(direction));
}

/// What the messages that the person may have written say; one with a word of opting out in it is open.
void addBody(const Sheet &sheet, Mapping &mapping, quint32 column)
{
    const ConsentColumn &direction = mapping.consent.back();
    std::set<std::string> out;
    std::set<std::string> open;
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount(); ++row) {
        const std::string_view value = trimmed(sheet.cell(row, column));
        if (value.empty() || consentOf(direction, trimmed(sheet.cell(row, direction.column))) == Consent::In)
            continue;
        if (saysOptedOut(value))
            out.insert(foldedValue(value));
        else if (open.size() <= mostConsentValues && mentionsOptOut(value))
            open.insert(foldedValue(value));
    }
    if (out.empty() && open.empty())
        return;
    ConsentColumn body{.column = column, .decision = Decision::Open};
    body.out.assign(out.begin(), out.end());
    if (open.size() <= mostConsentValues) {
        body.open.assign(open.begin(), open.end());
        body.in.emplace_back(anyValue);
    } else {
        body.open.emplace_back(anyValue); // too many to judge one by one
    }
    mapping.roles[column] = {.kind = Kind::Flag};
    mapping.consent.push_back(std::move(body));
}

} // namespace

void readMessageLog(const Sheet &sheet, Mapping &mapping)
{
    if (mapping.headerRows == 0)
        return;
    const auto direction =
        firstColumn(mapping, [&](quint32 column) { return holdsDirections(sheet, mapping, column); });
    if (!direction || isIdentifierRole(mapping.roles[*direction]))
        return;
    const auto from = partyColumn(sheet, mapping, Term::Sender);
    const auto to = partyColumn(sheet, mapping, Term::Receiver);
    if (from && to) {
        if (!isIdentifierRole(mapping.roles[*from]))
            mapping.roles[*from] = {.kind = Kind::AnyIdentifier};
        mapping.roles[*to] = {};
    }
    addDirection(sheet, mapping, *direction);
    if (const auto body = bodyColumn(sheet, mapping))
        addBody(sheet, mapping, *body);
}

} // namespace dnc
