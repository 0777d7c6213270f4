// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/findconsent.h"

#include "core/platform/localday.h"
#include "core/text/text.h"
#include "import/mapping/columncontent.h"
#include "import/mapping/consent.h"
#include "import/mapping/consentvalues.h"

#include <algorithm>

namespace dnc {

namespace {

using Evidence = ConsentHeader::Evidence;

bool allAre(const ConsentValues &values, bool (*holds)(std::string_view))
{
    return !values.distinct.empty() && !values.hasDates && !values.hasMore
        && std::ranges::all_of(values.distinct, holds);
}

bool anyIs(const ConsentValues &values, bool (*holds)(std::string_view))
{
    return std::ranges::any_of(values.distinct, holds);
}

bool isWordyAnswer(std::string_view value)
{
    return isYesOrNo(value) && countDigits(value) == 0 && value != "-";
}

/// Yes and no, whatever else, or one of them in a word: a column of the number 1 alone counts something.
bool areAnswers(const ConsentValues &values)
{
    constexpr size_t most = 6;
    const auto answers = std::ranges::count_if(values.distinct, isYesOrNo);
    return (answers >= 2 && values.distinct.size() <= most)
        || (allAre(values, isYesOrNo) && anyIs(values, isWordyAnswer));
}

bool isShort(std::string_view value)
{
    constexpr size_t longest = 60;
    return value.size() > 2 && value.size() <= longest && countDigits(value) == 0
        && std::ranges::count(value, ' ') <= 4 && value.find_first_of(".!?:") == value.npos
        && !value.ends_with("。");
}

/// A few short words that return again and again, under a header that nothing is known of: states in words
/// that the vocabulary lacks look like that.
bool mayBeStates(const ConsentValues &values)
{
    constexpr size_t most = 6;
    constexpr quint32 timesEach = 3;
    const size_t count = values.distinct.size();
    return count >= 2 && count <= most && values.rows >= quint32(count) * timesEach && !values.hasDates
        && std::ranges::all_of(values.distinct, isShort);
}

bool namesState(const ConsentValues &values, const ConsentHeader &header)
{
    return std::ranges::any_of(values.distinct, [&](const std::string &value) {
        return isKnownState(value) && readConsentValue(value, header) != Consent::Open;
    });
}

/// The reasons of a suppression list are those of people who opted out, unless one says something else.
bool saysOtherwise(const ConsentValues &values, const ConsentHeader &header)
{
    return std::ranges::any_of(values.distinct, [&](const std::string &value) {
        return isKnownState(value) && readConsentValue(value, header) != Consent::Out;
    });
}

/// `Unsubscribed by phone` in one remark and `Interested` in another, a list of `DNC 2024` beside one of
/// `Customers`.
bool tellsPeopleApart(const ConsentValues &values, const ConsentHeader &header)
{
    if (header.namesReason && !header.namesRemark)
        return false; // whatever the reason is, it is one of opting out
    const auto isOut = header.namesRemark ? mentionsOptOut : namesOptOut;
    return anyIs(values, isOut) && !allAre(values, isOut);
}

/// `U` and `S`, `1` and `2`: what they mean is written elsewhere.
bool areCodes(const ConsentValues &values)
{
    return values.distinct.size() >= 2
        && allAre(values, [](std::string_view value) { return value.size() == 1; });
}

bool isEvident(const ConsentHeader &header, const ConsentValues &values, bool hasHeader)
{
    switch (header.evidence) {
    case Evidence::None:
        return values.areFew()
            && (tellsPeopleApart(values, header)
                || (anyIs(values, saysOptedOut) && (!header.namesReason || saysOtherwise(values, header))));
    case Evidence::Cells:
        return values.areFew()
            && (anyIs(values, saysOptedOut) || anyIs(values, namesOptOut)
                || (hasHeader && (areAnswers(values) || mayBeStates(values))));
    case Evidence::States: // however many odd values there are beside a state
        return namesState(values, header) || anyIs(values, namesOptOut)
            || (values.areFew()
                && (allAre(values, isKnownState) || areAnswers(values) || areCodes(values)
                    || mayBeStates(values)));
    case Evidence::Header:
        return !values.isEmpty() || !header.isDetail();
    }
    Q_UNREACHABLE();
}

/// Without a header, a column of words is taken for names.
bool isFree(const Mapping &mapping, quint32 column)
{
    const ColumnRole::Kind kind = mapping.roles[column].kind;
    return kind == ColumnRole::Kind::Ignore || (kind == ColumnRole::Kind::Name && mapping.headerRows == 0);
}

void put(ConsentColumn &column, Consent says, std::string_view value)
{
    auto &values = says == Consent::Out ? column.out : says == Consent::In ? column.in : column.open;
    values.emplace_back(value);
}

/// Those that a person judges one by one: the ones that say something come first. The others are one choice.
std::vector<std::string> shownValues(const ConsentValues &values, const ConsentHeader &header)
{
    std::vector<std::string> shown = values.distinct;
    if (shown.size() <= mostConsentValues)
        return shown;
    // clang 14 cannot compile what the std::ranges function returns.
    std::stable_partition(shown.begin(), shown.end(), [&](const std::string &value) {
        return readConsentValue(value, header) != Consent::Open;
    });
    shown.resize(mostConsentValues);
    return shown;
}

ConsentColumn made(quint32 index, const ConsentHeader &header, const ConsentValues &values)
{
    ConsentColumn column{.column = index,
                         .channels = header.channels,
                         .polarity = header.polarity,
                         .decision = Decision::Open};
    for (const std::string &value : shownValues(values, header))
        put(column, readConsentValue(value, header), value);
    const Consent ofDates = readConsentValue("2026-01-02", header);
    const Consent ofTexts = readConsentValue("\x01", header);
    if (values.hasDates || !values.areFew()) {
        const bool differ = values.hasDates && !values.areFew() && ofDates != ofTexts;
        put(column, differ ? Consent::Open : values.hasDates ? ofDates : ofTexts, anyValue);
    }
    if (values.hasEmpty)
        put(column, readConsentValue({}, header), {});
    return column;
}

/// The ends of blocks are not values that a person judges one by one.
void setEnds(const Sheet &sheet, const Mapping &mapping, ConsentColumn &column)
{
    column.today = localToday();
    bool isRunning = false;
    bool hasEnded = false;
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount(); ++row) {
        const std::string_view value = comparedValue(column, trimmed(sheet.cell(row, column.column)));
        isRunning = isRunning || value == runningBlock;
        hasEnded = hasEnded || value == endedBlock;
    }
    for (std::vector<std::string> *values : {&column.out, &column.in, &column.open})
        std::erase_if(*values, [&](const std::string &value) {
            const std::string_view compared = comparedValue(column, value);
            return value == anyValue || compared == runningBlock || compared == endedBlock;
        });
    if (isRunning)
        put(column, Consent::Out, runningBlock);
    if (hasEnded)
        put(column, Consent::Open, endedBlock);
}

ConsentColumn madeFor(const Sheet &sheet, const Mapping &mapping, quint32 index, const ConsentHeader &header,
                      const ConsentValues &values)
{
    ConsentColumn column = made(index, header, values);
    const bool mayBlock = header.polarity == Polarity::OptOut || header.polarity == Polarity::Status;
    if (header.namesEnd && mayBlock) // and is not the end of an agreement
        setEnds(sheet, mapping, column);
    return column;
}

struct Candidate {
    ConsentColumn column;
    ConsentHeader header;
};

/// An agreement's time or source stays when it is revoked, so that it says nothing beside another column.
bool isOldAgreement(const Candidate &candidate)
{
    return candidate.header.polarity == Polarity::OptIn && candidate.header.isDetail();
}

bool callsSomebody(const ConsentColumn &column)
{
    return !column.out.empty() || !column.open.empty();
}

/// Whether each row that `column` calls opted out is called so by the columns before.
bool addsNothing(const Sheet &sheet, const Mapping &mapping, const ConsentColumn &column)
{
    const bool isCovered = std::ranges::any_of(mapping.consent, [&](const ConsentColumn &other) {
        return other.channels.areAny() || other.channels == column.channels;
    });
    if (!isCovered || !column.open.empty())
        return false;
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount(); ++row) {
        if (consentOf(column, trimmed(sheet.cell(row, column.column))) != Consent::Out)
            continue;
        const bool isKnown = std::ranges::any_of(mapping.consent, [&](const ConsentColumn &other) {
            return (other.channels.areAny() || other.channels == column.channels)
                && consentOf(other, trimmed(sheet.cell(row, other.column))) == Consent::Out;
        });
        if (!isKnown)
            return false;
    }
    return true;
}

void keep(const Sheet &sheet, Mapping &mapping, const Candidate &candidate)
{
    if (candidate.header.isDetail() && !candidate.column.today && !mapping.consent.empty()
        && addsNothing(sheet, mapping, candidate.column))
        return;
    mapping.roles[candidate.column.column] = {.kind = ColumnRole::Kind::Flag};
    mapping.consent.push_back(candidate.column);
}

/// A column that calls nobody opted out, such as `Bounced` of zeros, needs no answer beside one that does.
void settleSilentColumns(Mapping &mapping)
{
    if (std::ranges::none_of(mapping.consent, callsSomebody))
        return;
    for (ConsentColumn &column : mapping.consent) {
        if (!callsSomebody(column))
            column.decision = Decision::Accepted;
    }
}

} // namespace

ConsentColumn consentColumn(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    return madeFor(sheet, mapping, column, readConsentHeader(headerText(sheet, mapping, column)),
                   consentValues(sheet, mapping, column, false));
}

std::optional<ConsentColumn> recognizeConsent(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    const ConsentHeader header = readConsentHeader(headerText(sheet, mapping, column));
    const ConsentValues values = consentValues(sheet, mapping, column, header.evidence != Evidence::Header);
    if (!sheet.isOfSections(column) && !isEvident(header, values, mapping.headerRows > 0))
        return {};
    return madeFor(sheet, mapping, column, header, values);
}

bool holdsConsent(const Sheet &sheet, const RuleContext &context, quint32 firstDataRow, std::string_view text,
                  quint32 column)
{
    const ConsentHeader header = readConsentHeader(text);
    bool isFilled = false;
    bool areStates = true;
    bool areDates = true;
    const quint32 end = std::min(sheet.rowCount(), firstDataRow + sampleRows);
    for (quint32 row = firstDataRow; row < end; ++row) {
        const std::string_view value = trimmed(sheet.cell(row, column));
        if (value.empty() || value == trimmed(text))
            continue;
        isFilled = true;
        areStates = areStates && (isYesOrNo(value) || isKnownState(value));
        areDates = areDates && isDateText(value);
        if (!areStates && !areDates)
            break;
    }
    if (header.evidence != Evidence::Header)
        return isFilled && areStates;
    if (isFilled && (areStates || (areDates && header.isDetail())))
        return true;
    return !contentOf(sheet, firstDataRow, column, context).areIntendedAsIdentifiers();
}

void findConsent(const Sheet &sheet, Mapping &mapping, bool hasProfile)
{
    std::vector<Candidate> details;
    std::vector<Candidate> agreements;
    for (quint32 column = 0; column < mapping.roles.size(); ++column) {
        if (!isFree(mapping, column))
            continue;
        const ConsentHeader header = readConsentHeader(headerText(sheet, mapping, column));
        const std::optional<ConsentColumn> found = recognizeConsent(sheet, mapping, column);
        if (!found)
            continue;
        const Candidate candidate{*found, header};
        const bool isOfOthers = mapping.audience != Audience::OptOuts;
        if (isOfOthers && found->today && found->polarity == Polarity::Status)
            continue; // of a membership, say
        if (isOldAgreement(candidate))
            agreements.push_back(candidate);
        else if (header.isDetail())
            details.push_back(candidate);
        else if (!isOfOthers || !found->out.empty())
            keep(sheet, mapping, candidate);
    }
    for (const Candidate &candidate : details)
        keep(sheet, mapping, candidate);
    for (const Candidate &candidate : agreements) {
        if (mapping.consent.empty() && !hasProfile)
            keep(sheet, mapping, candidate);
    }
    std::ranges::sort(mapping.consent, {}, &ConsentColumn::column);
    settleSilentColumns(mapping);
}

} // namespace dnc
