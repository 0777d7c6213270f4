// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/phonenumber.h"

#include "core/platform/perthread.h"
#include "core/text/charset.h"
#include "core/text/text.h"

#ifdef DNC_PHONE_FAST_PATH
#include "core/phone/phonetables.h"
#endif

#include <phonenumbers/shortnumberinfo.h>

#include <algorithm>
#include <array>

namespace dnc {

using LibraryNumber = i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

static Issue issueOf(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        return Issue::None;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return Issue::PhoneNoCountry;
    case PhoneNumberUtil::NOT_A_NUMBER:
        return Issue::PhoneNotANumber;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return Issue::PhoneTooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return Issue::PhoneTooLong;
    }
    return Issue::PhoneNotANumber;
}

Issue issueOf(PhoneNumberUtil::ValidationResult length)
{
    switch (length) {
    case PhoneNumberUtil::IS_POSSIBLE:
    case PhoneNumberUtil::INVALID_LENGTH:
        return Issue::PhoneInvalid;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return Issue::PhoneNoCountry;
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
    case PhoneNumberUtil::TOO_SHORT:
        return Issue::PhoneTooShort;
    case PhoneNumberUtil::TOO_LONG:
        return Issue::PhoneTooLong;
    }
    return Issue::PhoneInvalid;
}

PhoneResult parseWithLibrary(const std::string &text, const std::string &region)
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    LibraryNumber number;
    if (const Issue issue = issueOf(library.Parse(text, region, &number)); issue != Issue::None)
        return unexpected(issue);
    const PhoneNumberUtil::PhoneNumberType type = library.GetNumberType(number);
    if (type == PhoneNumberUtil::UNKNOWN) // the library's own word for one that is not valid
        return unexpected(issueOf(library.IsPossibleNumberWithReason(number)));
    PhoneNumber result;
    result.isCostly = type == PhoneNumberUtil::PREMIUM_RATE || type == PhoneNumberUtil::SHARED_COST;
    library.Format(number, PhoneNumberUtil::E164, &result.value);
    return result;
}

PhoneResult parsePhoneNumber(const std::string &text, const std::string &region)
{
#ifdef DNC_PHONE_FAST_PATH
    if (std::optional<PhoneResult> result = parseWithTables(text, region))
        return *std::move(result);
#endif
    return parseWithLibrary(text, region);
}

bool isKnownNumber([[maybe_unused]] std::string_view text)
{
#ifdef DNC_PHONE_FAST_PATH
    return text.starts_with('+') && asciiDigits.hasAllOf(text.substr(1)) && isInTables(text.substr(1));
#else
    return false;
#endif
}

static std::string trunkPrefixOf(const std::string &region)
{
    std::string prefix;
    PhoneNumberUtil::GetInstance()->GetNddPrefixForRegion(region, true, &prefix);
    return prefix;
}

static bool beginsWithTrunkPrefix(const LibraryNumber &number, const std::string &region)
{
    std::string written;
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::NATIONAL, &written);
    std::erase_if(written, [](char c) { return !isDigit(c); });
    return written.starts_with(trunkPrefixOf(region));
}

static bool hasTrunkPrefix(const std::string &region)
{
    LibraryNumber example;
    return !trunkPrefixOf(region).empty()
        && PhoneNumberUtil::GetInstance()->GetExampleNumber(region, &example)
        && beginsWithTrunkPrefix(example, region);
}

bool isWrittenWithTrunkPrefix(const std::string &value, const std::string &region)
{
    struct Last {
        std::string region;
        bool hasPrefix = false;
    };
    auto &last = perThread<Last, Last>(); // a list is of one region for the most part
    if (last.region != region)
        last = {region, hasTrunkPrefix(region)};
    LibraryNumber number;
    return last.hasPrefix
        && PhoneNumberUtil::GetInstance()->Parse(value, region, &number) == PhoneNumberUtil::NO_PARSING_ERROR
        && beginsWithTrunkPrefix(number, region);
}

bool isEmergencyNumber(const std::string &digits, const std::string &region)
{
    static const i18n::phonenumbers::ShortNumberInfo shortNumbers;
    static constexpr std::array wherever{"US", "GB"};
    return shortNumbers.IsEmergencyNumber(digits, region)
        || (region.empty() && std::any_of(wherever.begin(), wherever.end(), [&digits](const char *each) {
                return shortNumbers.IsEmergencyNumber(digits, each);
            }));
}

} // namespace dnc
