// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/callingcode.h"

#include "core/result.h"

#include <phonenumbers/phonemetadata.pb.h>
#include <phonenumbers/region_code.h>

#include <algorithm>
#include <bit>
#include <set>

namespace dnc {

namespace {

using i18n::phonenumbers::PhoneMetadata;
using LibraryNumber = i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberDesc;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::RegionCode;

constexpr std::string_view nowhere = "001"; // the library's region of numbers that belong to no country
constexpr size_t fewestNationalDigits = 2; // of a national number, as the library has it
constexpr DigitAutomaton::Label matches = 1;
constexpr DigitAutomaton::Label matchesAtEnd = 2;

enum class Kind : DigitAutomaton::Label { None, Usual, Costly };

// A description of numbers: a pattern, and the allowed lengths.
struct Description {
    size_t pattern;
    quint32 lengths;
    Kind kind;

    [[nodiscard]] bool holds(const DigitMatches &found) const
    {
        return found.whole[pattern] && ((lengths >> found.length) & 1U) != 0;
    }
};

struct Plan {
    std::optional<size_t> leadingDigits; // the pattern of what numbers of the region begin with
    std::vector<Description>
        descriptions; // the general one first, then in the order in which the library asks
};

quint32 lengthsOf(const google::protobuf::RepeatedField<int> &lengths)
{
    quint32 bits = 0;
    for (const int length : lengths) {
        if (length >= 0 && length < 32) // -1 stands for a description without numbers
            bits |= 1U << unsigned(length);
    }
    return bits;
}

class Plans {
public:
    [[nodiscard]] bool add(const PhoneMetadata &metadata, bool isOneOfSeveral)
    {
        Plan &plan = m_plans.emplace_back();
        if (isOneOfSeveral && metadata.has_leading_digits()) {
            plan.leadingDigits = m_patterns.size();
            if (!addPattern(metadata.leading_digits()))
                return false;
            m_patterns.back().matchesPrefixes = true;
        }
        if (!addDescription(metadata.general_desc(), Kind::Usual) || plan.descriptions.empty())
            return false;
        // The order in which PhoneNumberUtil asks for the type: the first that fits is it.
        return addDescription(metadata.premium_rate(), Kind::Costly)
            && addDescription(metadata.toll_free(), Kind::Usual)
            && addDescription(metadata.shared_cost(), Kind::Costly)
            && addDescription(metadata.voip(), Kind::Usual)
            && addDescription(metadata.personal_number(), Kind::Usual)
            && addDescription(metadata.pager(), Kind::Usual) && addDescription(metadata.uan(), Kind::Usual)
            && addDescription(metadata.voicemail(), Kind::Usual)
            && addDescription(metadata.fixed_line(), Kind::Usual)
            && (metadata.same_mobile_and_fixed_line_pattern()
                || addDescription(metadata.mobile(), Kind::Usual));
    }

    [[nodiscard]] std::optional<DigitAutomaton> compile() const
    {
        return DigitAutomaton::compile(
            m_patterns, [this](const DigitMatches &found) { return DigitAutomaton::Label(kind(found)); });
    }

private:
    [[nodiscard]] bool addPattern(const std::string &expression)
    {
        std::optional<DigitPattern> pattern = parseDigitPattern(expression);
        if (!pattern)
            return false;
        m_patterns.push_back(*std::move(pattern));
        return true;
    }

    [[nodiscard]] bool addDescription(const PhoneNumberDesc &description, Kind kind)
    {
        const quint32 lengths =
            description.possible_length_size() == 0 ? ~quint32(0) : lengthsOf(description.possible_length());
        if (lengths == 0 || description.national_number_pattern().empty())
            return true;
        m_plans.back().descriptions.push_back({m_patterns.size(), lengths, kind});
        return addPattern(description.national_number_pattern());
    }

    // Among regions that share a code, leading digits decide alone; without them, the first region with the
    // number.
    [[nodiscard]] Kind kind(const DigitMatches &found) const
    {
        for (const Plan &plan : m_plans) {
            if (plan.leadingDigits && !found.whole[*plan.leadingDigits])
                continue;
            const Kind kind = kindIn(plan, found);
            if (plan.leadingDigits || kind != Kind::None)
                return kind;
        }
        return Kind::None;
    }

    [[nodiscard]] static Kind kindIn(const Plan &plan, const DigitMatches &found)
    {
        if (!plan.descriptions.front().holds(found))
            return Kind::None;
        const auto first = std::find_if(plan.descriptions.begin() + 1, plan.descriptions.end(),
                                        [&found](const Description &each) { return each.holds(found); });
        return first == plan.descriptions.end() ? Kind::None : first->kind;
    }

    std::vector<DigitPattern> m_patterns;
    std::vector<Plan> m_plans;
};

std::optional<DigitAutomaton> compiled(const std::string &expression)
{
    const std::optional<DigitPattern> pattern = parseDigitPattern(expression);
    if (!pattern)
        return {};
    return DigitAutomaton::compile({&*pattern, 1}, [](const DigitMatches &found) {
        return found.open[0] ? matches : found.whole[0] ? matchesAtEnd : DigitAutomaton::Label(0);
    });
}

// The lengths of the prefixes of `digits` that `automaton` matches, one bit per length.
quint32 beginnings(const DigitAutomaton &automaton, std::string_view digits)
{
    quint32 lengths = 0;
    automaton.walk(digits, [&](size_t length, DigitAutomaton::Label label) {
        if (label == matches || (label == matchesAtEnd && length == digits.size()))
            lengths |= 1U << length;
    });
    return lengths;
}

} // namespace

PhoneNumberUtil::ValidationResult CallingCode::Lengths::check(size_t length) const
{
    const quint32 bit = 1U << length;
    if (possible == 0)
        return PhoneNumberUtil::INVALID_LENGTH;
    if ((localOnly & bit) != 0)
        return PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY;
    if ((possible & bit) != 0)
        return PhoneNumberUtil::IS_POSSIBLE;
    if (bit < possible && (possible & (bit - 1)) == 0)
        return PhoneNumberUtil::TOO_SHORT;
    return bit > possible ? PhoneNumberUtil::TOO_LONG : PhoneNumberUtil::INVALID_LENGTH;
}

std::optional<CallingCode::Region> CallingCode::makeRegion(const Metadata &metadata)
{
    Region region;
    region.name = metadata.id();
    region.lengths = {lengthsOf(metadata.general_desc().possible_length()),
                      lengthsOf(metadata.general_desc().possible_length_local_only())};
    std::optional<DigitAutomaton> general = compiled(metadata.general_desc().national_number_pattern());
    if (!general)
        return {};
    region.general = *std::move(general);
    if (!metadata.national_prefix_for_parsing().empty()) {
        region.trunk = compiled(metadata.national_prefix_for_parsing());
        if (!region.trunk)
            return {};
    }
    region.rewrites = !metadata.national_prefix_transform_rule().empty();
    if (!metadata.international_prefix().empty())
        region.abroad = compiled(metadata.international_prefix());
    return region;
}

std::optional<DigitAutomaton> CallingCode::makeKinds(const std::vector<const Metadata *> &regions)
{
    Plans plans;
    for (const Metadata *region : regions) {
        if (!plans.add(*region, regions.size() > 1))
            return {};
    }
    return plans.compile();
}

std::unique_ptr<const CallingCode> CallingCode::make(int code, const std::vector<const Metadata *> &regions)
{
    auto made = std::make_unique<CallingCode>();
    made->m_code = std::to_string(code);
    for (const Metadata *metadata : regions) {
        std::optional<Region> region = makeRegion(*metadata);
        if (!region)
            return {};
        made->m_regions.push_back(*std::move(region));
    }
    std::optional<DigitAutomaton> kinds = makeKinds(regions);
    if (!kinds || regions.empty())
        return {};
    made->m_kinds = *std::move(kinds);
    return made->agreesWithLibrary() ? std::move(made) : nullptr;
}

// PhoneNumberUtil::MaybeStripNationalPrefixAndCarrierCode; nothing if more than one prefix fits.
static std::optional<std::string_view> withoutTrunk(const auto &region, std::string_view digits)
{
    const quint32 fitting = region.trunk ? beginnings(*region.trunk, digits) : 0;
    if ((fitting & ~1U) == 0)
        return digits;
    if (std::popcount(fitting) != 1 || region.rewrites)
        return {};
    const std::string_view rest = digits.substr(size_t(std::countr_zero(fitting)));
    return region.general.label(digits) == matches && region.general.label(rest) != matches ? digits : rest;
}

// The end of PhoneNumberUtil::ParseHelper: without the trunk prefix, unless the number is worse for it.
std::optional<std::string_view> CallingCode::nationalOf(const Region &region, std::string_view digits)
{
    const std::optional<std::string_view> stripped = withoutTrunk(region, digits);
    if (!stripped)
        return {};
    const PhoneNumberUtil::ValidationResult length = region.lengths.check(stripped->size());
    const bool isWorse = length == PhoneNumberUtil::TOO_SHORT
        || length == PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY || length == PhoneNumberUtil::INVALID_LENGTH;
    const std::string_view national = isWorse ? digits : *stripped;
    return national.size() < fewestNationalDigits ? std::nullopt : std::optional(national);
}

// PhoneNumberUtil::GetNumberType and IsPossibleNumberWithReason.
std::optional<PhoneResult> CallingCode::parseNational(const Region &region, std::string_view digits) const
{
    const std::optional<std::string_view> national = nationalOf(region, digits);
    if (!national)
        return {};
    const auto kind = Kind(m_kinds.label(*national));
    if (kind == Kind::None)
        return unexpected(issueOf(m_regions.front().lengths.check(national->size())));
    return PhoneNumber{std::string("+").append(m_code).append(*national), kind == Kind::Costly};
}

bool CallingCode::holds(std::string_view national) const
{
    if (national.size() < fewestNationalDigits || national.size() > DigitAutomaton::longestText)
        return false;
    const std::optional<std::string_view> kept = nationalOf(m_regions.front(), national);
    return kept && kept->size() == national.size() && Kind(m_kinds.label(national)) != Kind::None;
}

std::optional<PhoneResult> CallingCode::fromAbroad(std::string_view national) const
{
    if (national.size() < fewestNationalDigits || national.size() > DigitAutomaton::longestText)
        return {};
    return parseNational(m_regions.front(), national);
}

// PhoneNumberUtil::MaybeExtractCountryCode without a plus: the code may be there anyway.
std::optional<PhoneResult> CallingCode::atHome(std::string_view digits, std::string_view name) const
{
    const auto region = std::find_if(m_regions.begin(), m_regions.end(),
                                     [name](const Region &each) { return each.name == name; });
    if (region == m_regions.end() || !region->abroad || digits.size() > DigitAutomaton::longestText
        || beginnings(*region->abroad, digits) != 0)
        return {};
    if (!digits.starts_with(m_code))
        return parseNational(*region, digits);
    const std::optional<std::string_view> rest = withoutTrunk(*region, digits.substr(m_code.size()));
    if (!rest)
        return {};
    const bool fitsBetter =
        region->general.label(digits) != matches && region->general.label(*rest) == matches;
    if (fitsBetter || region->lengths.check(digits.size()) == PhoneNumberUtil::TOO_LONG)
        return parseNational(m_regions.front(), *rest);
    return parseNational(*region, digits);
}

// The library's examples for all types of number, and each with one digit less and one more.
static std::set<std::string> examplesOf(const std::string &region, int code)
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    std::set<std::string> examples;
    for (int type = PhoneNumberUtil::FIXED_LINE; type <= PhoneNumberUtil::VOICEMAIL; ++type) {
        LibraryNumber example;
        const bool isThere = region == nowhere
            ? library.GetExampleNumberForNonGeoEntity(code, &example)
            : library.GetExampleNumberForType(region, PhoneNumberUtil::PhoneNumberType(type), &example);
        if (!isThere)
            continue;
        std::string national;
        library.GetNationalSignificantNumber(example, &national);
        examples.insert(national);
    }
    if (!examples.empty()) {
        const std::string first = *examples.begin();
        examples.insert({first + '0', first.substr(1)});
    }
    return examples;
}

bool CallingCode::agreesWithLibrary() const
{
    const auto isSame = [](const std::optional<PhoneResult> &ours, const PhoneResult &theirs) {
        return !ours || *ours == theirs;
    };
    std::set<std::string> known; // from abroad, where regions of one code share their free and costly numbers
    for (const Region &region : m_regions) {
        for (const std::string &national : examplesOf(region.name, std::stoi(m_code))) {
            const bool agreesAbroad = !known.insert(national).second
                || isSame(fromAbroad(national),
                          parseWithLibrary('+' + m_code + national, RegionCode::GetUnknown()));
            const bool agreesAtHome = !region.abroad
                || isSame(atHome(national, region.name), parseWithLibrary(national, region.name));
            if (!agreesAbroad || !agreesAtHome)
                return false;
        }
    }
    return true;
}

size_t CallingCode::bytes() const
{
    size_t all = sizeof *this + m_kinds.bytes();
    for (const Region &region : m_regions) {
        all += sizeof region + region.general.bytes();
        all += (region.trunk ? region.trunk->bytes() : 0) + (region.abroad ? region.abroad->bytes() : 0);
    }
    return all;
}

} // namespace dnc
