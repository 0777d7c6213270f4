// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "phonesource.h"

#include <phonenumbers/phonenumberutil.h>

#include <set>

namespace dnc::test {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

PhoneSource::PhoneSource(unsigned seed)
    : m_random(seed)
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    const auto nationalOf = [&library](const PhoneNumber &number) {
        std::string national;
        library.GetNationalSignificantNumber(number, &national);
        return national;
    };
    PhoneNumber number;
    std::set<std::string> regions;
    library.GetSupportedRegions(&regions);
    m_regions.assign(regions.begin(), regions.end());
    for (const std::string &name : m_regions) {
        Region &region = m_plans[name];
        region.code = library.GetCountryCodeForRegion(name);
        library.GetNddPrefixForRegion(name, true, &region.trunk);
        for (int type = PhoneNumberUtil::FIXED_LINE; type <= PhoneNumberUtil::VOICEMAIL; ++type) {
            if (library.GetExampleNumberForType(name, PhoneNumberUtil::PhoneNumberType(type), &number))
                region.examples.push_back(nationalOf(number));
        }
        std::vector<std::string> &ofCode = m_examples[region.code];
        ofCode.insert(ofCode.end(), region.examples.begin(), region.examples.end());
    }
    std::set<int> global;
    library.GetSupportedGlobalNetworkCallingCodes(&global);
    for (const int code : global) {
        if (library.GetExampleNumberForNonGeoEntity(code, &number))
            m_examples[code].push_back(nationalOf(number));
    }
    std::set<int> codes;
    library.GetSupportedCallingCodes(&codes);
    m_codes.assign(codes.begin(), codes.end());
}

std::string PhoneSource::digits(size_t count)
{
    std::string text;
    while (text.size() < count)
        text += char('0' + below(10));
    return text;
}

std::string PhoneSource::mutated(const std::vector<std::string> &examples)
{
    if (examples.empty() || below(4) == 0)
        return digits(1 + below(17));
    std::string text = examples[below(examples.size())];
    switch (below(5)) {
    case 0:
        text[below(text.size())] = char('0' + below(10));
        break;
    case 1: { // a beginning, and the rest by chance, up to one digit shorter or longer
        const size_t kept = below(text.size());
        text =
            text.substr(0, kept) + digits(text.size() - kept + below(3) - (kept + 1 < text.size() ? 1 : 0));
        break;
    }
    case 2:
        text.erase(below(2) == 0 ? 0 : text.size() - 1, 1);
        break;
    case 3:
        text += digits(1 + below(2));
        break;
    default:
        break;
    }
    return text;
}

std::string PhoneSource::atHome(const Region &region)
{
    const std::string national = mutated(region.examples);
    switch (below(6)) {
    case 0:
        return std::to_string(region.code) + national;
    case 1:
        return '0' + national;
    case 2:
        return region.trunk + national;
    case 3:
        return (below(2) == 0 ? "00" : "011") + std::to_string(region.code) + national;
    case 4:
        return std::to_string(region.code) + region.trunk + national;
    default:
        return national;
    }
}

std::string PhoneSource::withSigns(std::string text)
{
    static constexpr std::string_view signs = " -.()[]/";
    for (size_t i = below(4); i > 0; --i)
        text.insert(below(text.size() + 1), 1, signs[below(signs.size())]);
    return text;
}

WrittenNumber PhoneSource::next()
{
    const std::string &region = m_regions[below(m_regions.size())];
    std::string text;
    if (below(2) == 0) {
        text = atHome(m_plans[region]);
    } else {
        const int code = m_codes[below(m_codes.size())];
        text =
            '+' + (below(10) == 0 ? digits(4 + below(14)) : std::to_string(code) + mutated(m_examples[code]));
    }
    return {below(3) == 0 ? withSigns(std::move(text)) : std::move(text), region};
}

} // namespace dnc::test
