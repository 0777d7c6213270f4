// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/standin.h"

#include "core/text/charset.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace dnc {

namespace {

bool isMasked(std::string_view text, std::string_view local, std::string_view domain)
{
    static constexpr CharSet masks = CharSet("*").withBytes(0xE2, 0xE2); // or the first byte of an ellipsis
    if (text.find(' ') != text.npos || (!masks.hasAnyOf(text) && text.find("...") == text.npos))
        return false;
    const auto hides = [](std::string_view part) {
        return part.find("**") != part.npos || part.find("...") != part.npos
            || part.find("\u2026") != part.npos || part.find("\u2022\u2022") != part.npos;
    };
    // Between letters; elsewhere it may be a sign that is legal in an address.
    const auto hasStar = [](std::string_view part) {
        const size_t star = part.find('*', 1);
        return star != part.npos && isLetterOrDigit(part[star - 1])
            && (star + 1 == part.size() || isLetterOrDigit(part[star + 1]));
    };
    const bool isBold = text.starts_with("**") && text.ends_with("**");
    return !isBold && (hides(local) || hides(domain) || hasStar(local) || hasStar(domain));
}

bool isPlaceholderAddress(std::string_view local, std::string_view domain)
{
    const bool isWildcard = local == "%" || domain == "*" || domain == "%" || domain.starts_with("*.");
    if (isWildcard || isPlaceholderOfOneWord(local, domain))
        return true;
    if (domain.empty() || toLower(domain.back()) != 'd') // of invalid
        return false;
    const std::string lower = toLower(domain);
    return lower == "invalid" || lower.ends_with("deleted.invalid") || lower == "example.invalid"
        || lower == "anonymized.invalid" || lower == "redacted.invalid";
}

} // namespace

bool isPlaceholderOfOneWord(std::string_view local, std::string_view domain)
{
    static constexpr std::array words{
        std::string_view{"anonymized"}, std::string_view{"anonymous"}, std::string_view{"deleted"},
        std::string_view{"invalid"},    std::string_view{"noemail"},   std::string_view{"nomail"},
        std::string_view{"none"},       std::string_view{"null"},      std::string_view{"redacted"},
        std::string_view{"removed"},    std::string_view{"undefined"}, std::string_view{"unknown"},
    };
    if (local.empty() || domain.empty() || toLower(local.front()) != toLower(domain.front()))
        return false; // most addresses
    return std::ranges::any_of(words, [&](std::string_view word) {
        return startsWith(local, word) && startsWith(domain, word)
            && (local.size() == word.size() || !isLetter(local[word.size()])) && domain.size() > word.size()
            && domain[word.size()] == '.';
    });
}

Issue issueOfStandIn(std::string_view text)
{
    const size_t at = text.rfind('@');
    if (at == text.npos)
        return Issue::None;
    const std::string_view local = text.substr(0, at);
    const std::string_view domain = text.substr(at + 1);
    if (isMasked(text, local, domain))
        return Issue::ValueMasked;
    return isPlaceholderAddress(local, domain) ? Issue::ValuePlaceholder : Issue::None;
}

} // namespace dnc
