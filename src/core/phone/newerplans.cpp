// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/newerplans.h"

#include "core/phone/phonenumber.h"
#include "core/platform/perthread.h"
#include "core/text/text.h"
#include "core/text/textcache.h"

#include <algorithm>
#include <array>
#include <string>

namespace dnc {

namespace {

/// National digits: X is any, N is 2 to 9, M is 0 to 8.
struct NewerPlan {
    std::string_view country; ///< calling code
    std::string_view pattern;
};

// North America: new area codes each year. NANPA, "Planned and In-Service NPAs"; N9X is kept for longer
//   numbers, and N11 is a service.
// Benin: 01 before all numbers since November 30, 2024. ARCEP Bénin, Plan National de Numérotation.
// Nigeria: 20 before the area codes of fixed lines since January 2024. NCC, National Numbering Plan.
// Chile: new ranges of nine digits. SUBTEL, Plan Técnico Fundamental de Numeración.
constexpr std::string_view northAmerica = "NMXNXXXXXX";
constexpr std::array plans{NewerPlan{"1", northAmerica}, NewerPlan{"229", "01XXXXXXXX"},
                           NewerPlan{"234", "20XXXXXXXX"}, NewerPlan{"56", "NXXXXXXXX"}};
constexpr size_t areaDigits = 3;

bool fitsSign(char sign, char digit)
{
    if (!isDigit(digit))
        return false;
    switch (sign) {
    case 'X':
        return true;
    case 'N':
        return digit >= '2';
    case 'M':
        return digit <= '8';
    default:
        return sign == digit;
    }
}

bool matchesPattern(std::string_view pattern, std::string_view national)
{
    return std::ranges::equal(pattern, national, fitsSign);
}

/// Codes for services, and the one of films and forms.
bool isNoArea(std::string_view code)
{
    return code.substr(1) == "11" || code == "555";
}

/// Whether the metadata has any number of this North American area.
bool isKnownArea(std::string_view area)
{
    auto &recent = perThread<TextCache<bool>, struct KnownAreas>();
    return recent.get(area, [](std::string_view code) {
        constexpr std::array lines{"2345678", "4567890", "7654321"};
        return std::ranges::any_of(lines, [code](const char *line) {
            return parsePhoneNumber("+1" + std::string(code) + line, {}).has_value();
        });
    });
}

bool isUnknownToLibrary(const NewerPlan &plan, std::string_view number, std::string_view national)
{
    if (plan.pattern != northAmerica)
        return !parsePhoneNumber(std::string(number), {}).has_value();
    const std::string_view area = national.substr(0, areaDigits);
    const std::string_view exchange = national.substr(areaDigits, areaDigits);
    return !isNoArea(area) && exchange.substr(1) != "11" && !isKnownArea(area);
}

} // namespace

bool mayBeOfNewerPlan(std::string_view number)
{
    for (const NewerPlan &plan : plans) {
        if (!number.starts_with('+') || !number.substr(1).starts_with(plan.country))
            continue;
        const std::string_view national = number.substr(1 + plan.country.size());
        return matchesPattern(plan.pattern, national) && isUnknownToLibrary(plan, number, national);
    }
    return false;
}

} // namespace dnc
