// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/consent.h"

#include "core/text/text.h"
#include "import/vocabulary/datetext.h"

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

bool equalsFolded(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && std::ranges::equal(a, b, [](char x, char y) { return x == y || toLower(x) == toLower(y); });
}

bool lists(const std::vector<std::string> &values, std::string_view value)
{
    return std::ranges::any_of(values, [value](const std::string &one) { return equalsFolded(one, value); });
}

bool hasTypedColumn(const Mapping &mapping, IdentifierType type)
{
    return std::ranges::any_of(mapping.roles, [type](const ColumnRole &role) {
        return role.kind == ColumnRole::Kind::Identifier && role.type == type;
    });
}

bool isGoverned(const Mapping &mapping, IdentifierType type, bool byName)
{
    return std::ranges::any_of(mapping.consent, [&](const ConsentColumn &column) {
        return column.decision != Decision::Declined && (!byName || !column.out.empty())
            && (byName ? column.channels.name(type) : column.channels.govern(type));
    });
}

} // namespace

std::string foldedValue(std::string_view value)
{
    return toLower(trimmed(value));
}

std::string_view comparedValue(const ConsentColumn &column, std::string_view value)
{
    constexpr size_t mostDigits = 4; // longer numbers are dates
    if (!column.today || value.empty())
        return value;
    const std::string_view digits = value.starts_with('-') ? value.substr(1) : value;
    if (!digits.empty() && digits.size() <= mostDigits && countDigits(digits) == digits.size())
        return value.starts_with('-') || digits.find_first_not_of('0') == digits.npos ? endedBlock
                                                                                      : runningBlock;
    const DateText date = readDate(value);
    if (!date.isDate())
        return foldedValue(value) == "expired" ? endedBlock : value;
    const bool isRunning = (!date.dayFirst || *date.dayFirst >= *column.today)
        && (!date.monthFirst || *date.monthFirst >= *column.today);
    return isRunning ? runningBlock : endedBlock;
}

Consent consentOf(const ConsentColumn &column, std::string_view given)
{
    const std::string_view value = comparedValue(column, given);
    if (lists(column.out, value))
        return Consent::Out;
    if (lists(column.in, value))
        return Consent::In;
    if (lists(column.open, value))
        return Consent::Open;
    if (value.empty())
        return Consent::In;
    if (lists(column.out, anyValue))
        return Consent::Out;
    if (lists(column.open, anyValue))
        return Consent::Open;
    const bool isAnswered = column.decision != Decision::Open || lists(column.in, anyValue);
    return isAnswered ? Consent::In : Consent::Open;
}

void ConsentJudge::add(const ConsentColumn &column, std::string_view cell)
{
    m_isAsked = true;
    m_isOpen = m_isOpen || column.decision == Decision::Open;
    if (m_type && !column.channels.govern(*m_type))
        return;
    if (column.today)
        return addEnd(column, cell);
    const Consent says = consentOf(column, cell);
    if (column.polarity == Polarity::Sender || column.polarity == Polarity::Return)
        return addCondition(column, says);
    m_isGoverned = true;
    m_isOut = m_isOut || says == Consent::Out;
    if (says == Consent::Out && (m_type || column.channels.areAny()))
        m_isPlain = true;
    if (says != Consent::Out && !m_because)
        m_because = &column;
}

/// That the person wrote a message, or did not return, is an opt-out only where no other column tells.
void ConsentJudge::addCondition(const ConsentColumn &column, Consent says)
{
    if (says != Consent::Out)
        m_denies = m_denies ? m_denies : &column;
    else if (column.polarity == Polarity::Return || column.decision == Decision::Accepted)
        m_isMet = true;
    else
        m_because = m_because ? m_because : &column;
}

/// An end says that there is a block only where its header does, or no other column says who opted out.
void ConsentJudge::addEnd(const ConsentColumn &column, std::string_view cell)
{
    const std::string_view value = comparedValue(column, cell);
    const Consent says = consentOf(column, cell);
    if (value == runningBlock) {
        m_isRunning = true;
        m_blocks = m_blocks || (says == Consent::Out && column.polarity == Polarity::OptOut);
        m_isRunningOut = m_isRunningOut || says == Consent::Out;
    } else if (says == Consent::Out) {
        m_blocks = true;
    } else if (value == endedBlock) {
        m_ended = m_ended ? m_ended : &column;
    } else {
        m_end = m_end ? m_end : &column;
    }
}

ConsentVerdict ConsentJudge::verdict() const
{
    using Kind = ConsentVerdict::Kind;
    if (!m_isAsked)
        return {};
    const Kind otherwise = m_isOpen ? Kind::Undecided : Kind::In;
    if (const ConsentColumn *denies = m_denies ? m_denies : m_ended)
        return {otherwise, false, denies};
    const bool isOut = m_isPlain || (!m_type && m_isOut && !m_because) || m_blocks
        || (!m_isGoverned && (m_isRunningOut || m_isMet));
    if (isOut)
        return {Kind::Out, m_isRunning, nullptr};
    return {otherwise, false, m_because ? m_because : m_end};
}

void answerValue(ConsentColumn &column, std::string_view value, Consent says)
{
    const std::string_view text = trimmed(value);
    for (std::vector<std::string> *values : {&column.out, &column.in, &column.open})
        std::erase_if(*values, [text](const std::string &one) { return equalsFolded(trimmed(one), text); });
    auto &values = says == Consent::Out ? column.out : says == Consent::In ? column.in : column.open;
    values.emplace_back(text);
}

void answerColumn(ConsentColumn &column, std::vector<std::string> out)
{
    for (std::vector<std::string> *values : {&column.out, &column.open}) {
        for (std::string &value : std::exchange(*values, {}))
            column.in.push_back(std::move(value));
    }
    for (std::string &value : out)
        answerValue(column, std::exchange(value, {}), Consent::Out);
    column.decision = Decision::Accepted;
}

std::vector<IdentifierType> typesGoverned(const Mapping &mapping, IdentifierType type)
{
    std::vector<IdentifierType> types;
    if (type != IdentifierType::Phone || mapping.consent.empty())
        return {type};
    if (isGoverned(mapping, type, false))
        types.push_back(type);
    for (const IdentifierType other : {IdentifierType::Sms, IdentifierType::WhatsApp}) {
        if (isGoverned(mapping, other, true) && !hasTypedColumn(mapping, other))
            types.push_back(other);
    }
    return types.empty() ? std::vector{type} : types;
}

std::optional<Channels> channelsFromName(std::string_view names)
{
    Channels channels;
    if (names == "any")
        return channels;
    for (size_t begin = 0; begin <= names.size();) {
        const size_t end = std::min(names.find(',', begin), names.size());
        const auto type = typeFromWireName(trimmed(names.substr(begin, end - begin)));
        if (!type)
            return {};
        channels.add(*type);
        begin = end + 1;
    }
    return channels;
}

std::string channelsName(Channels channels)
{
    if (channels.areAny())
        return "any";
    std::string names;
    for (const IdentifierType type : allIdentifierTypes) {
        if (!channels.name(type))
            continue;
        names += names.empty() ? "" : ",";
        names += wireName(type);
    }
    return names;
}

} // namespace dnc
