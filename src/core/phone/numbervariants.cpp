// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/numbervariants.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

/// A long form that has additional digits within the short one. How the service compares numbers is not
/// known, so neither form replaces the other.
struct NumberVariant {
    std::string_view country; ///< calling code
    std::string_view inserted; ///< digits that only the long form has
    size_t at; ///< number of national digits before them
    size_t digits; ///< national digits of the short form
    std::string_view first; ///< what the short form may have at that place; empty: any digit
    std::string_view second; ///< the same for the next place
};

// Argentina: 9 before mobile numbers dialed from abroad. Plan Fundamental de Numeración Nacional; WhatsApp
//   FAQ "About international phone number format".
// Brazil: the ninth digit of mobile numbers. Anatel, Resolução 553/2010, complete since November 2016.
// Mexico: 1 before mobile numbers dialed from abroad, dropped on August 3, 2019. IFT, Plan Técnico
//   Fundamental de Numeración (DOF May 11, 2018).
// Ivory Coast: two digits of the operator since January 31, 2021. ARTCI, Plan National de Numérotation; the
//   second digit of an old mobile number names the operator. Old fixed lines (2, 3) are of any of the three.
// Benin: 01 before all numbers since November 30, 2024. ARCEP Bénin, Plan National de Numérotation.
constexpr std::array variants{
    NumberVariant{"54", "9", 0, 10, "", ""},
    NumberVariant{"55", "9", 2, 10, "6789", ""},
    NumberVariant{"52", "1", 0, 10, "", ""},
    NumberVariant{"225", "01", 0, 8, "0456789", "0123"},
    NumberVariant{"225", "05", 0, 8, "0456789", "456"},
    NumberVariant{"225", "07", 0, 8, "0456789", "789"},
    NumberVariant{"225", "21", 0, 8, "23", ""},
    NumberVariant{"225", "25", 0, 8, "23", ""},
    NumberVariant{"225", "27", 0, 8, "23", ""},
    NumberVariant{"229", "01", 0, 8, "", ""},
};

bool has(std::string_view allowed, char digit)
{
    return allowed.empty() || allowed.find(digit) != allowed.npos;
}

/// Of the short form's national digits.
bool fits(const NumberVariant &variant, std::string_view national)
{
    return national.size() == variant.digits && has(variant.first, national[variant.at])
        && has(variant.second, national[variant.at + 1]);
}

/// The national digits in the short form if `national` is the long one; else empty.
std::string shortOf(const NumberVariant &variant, std::string_view national)
{
    if (national.size() != variant.digits + variant.inserted.size()
        || national.substr(variant.at, variant.inserted.size()) != variant.inserted)
        return {};
    std::string shorter(national);
    shorter.erase(variant.at, variant.inserted.size());
    return fits(variant, shorter) ? shorter : std::string();
}

/// The digits after the calling code; empty if `number` has another one.
std::string_view nationalOf(const NumberVariant &variant, std::string_view number)
{
    return number.starts_with('+') && number.substr(1).starts_with(variant.country)
        ? number.substr(1 + variant.country.size())
        : std::string_view();
}

std::string international(const NumberVariant &variant, std::string_view national)
{
    std::string number("+");
    return number.append(variant.country).append(national);
}

} // namespace

bool mayHaveVariant(std::string_view number)
{
    return std::ranges::any_of(variants, [number](const NumberVariant &variant) {
        const std::string_view national = nationalOf(variant, number);
        return !national.empty() && (fits(variant, national) || !shortOf(variant, national).empty());
    });
}

std::string foldedNumber(std::string_view number)
{
    for (const NumberVariant &variant : variants) {
        if (const std::string shorter = shortOf(variant, nationalOf(variant, number)); !shorter.empty())
            return international(variant, shorter);
    }
    return std::string(number);
}

std::string otherForm(std::string_view number)
{
    if (std::string folded = foldedNumber(number); folded != number)
        return folded;
    std::string found;
    for (const NumberVariant &variant : variants) {
        const std::string_view national = nationalOf(variant, number);
        if (national.empty() || !fits(variant, national))
            continue;
        if (!found.empty())
            return {};
        std::string longer(national);
        longer.insert(variant.at, variant.inserted);
        found = international(variant, longer);
    }
    return found;
}

} // namespace dnc
