// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/hostname.h"

#include "core/address/idna.h"
#include "core/text/charset.h"
#include "core/text/text.h"

#include <algorithm>

namespace dnc {

namespace {

constexpr size_t longestLabel = 63; // RFC 1035 2.3.4, octets
constexpr size_t longestHostname = 253;

constexpr CharSet normalSigns = smallLetters | asciiDigits | CharSet("-");
constexpr CharSet labelSigns = asciiLetters | asciiDigits | CharSet("-");

bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= longestLabel && label.front() != '-' && label.back() != '-';
}

/// Top-level domains have letters alone, or are encoded (RFC 3696, 2; RFC 5890): `com1` and `comu003e` are
/// none.
bool isTopLevel(std::string_view label)
{
    return label.size() >= 2 && (asciiLetters.hasAllOf(label) || startsWith(label, "xn--"));
}

/// Whether `text` is two or more labels of `signs`, the last a top-level domain. Inline, so that what is
/// fixed is not asked for each label.
inline bool isNameOf(const CharSet &signs, std::string_view text, bool mayBeEncoded)
{
    if (text.size() > longestHostname)
        return false;
    for (size_t start = 0;;) {
        const size_t end = signs.firstNotIn(text, start);
        const std::string_view label = text.substr(start, end - start);
        if (!isLabel(label) || (end < text.size() && text[end] != '.'))
            return false;
        if (!mayBeEncoded && label.size() > 3 && label[3] == '-' && startsWith(label, "xn--"))
            return false;
        if (end == text.size())
            return start > 0 && isTopLevel(label);
        start = end + 1;
    }
}

bool isAsciiHostName(std::string_view text)
{
    return isNameOf(labelSigns, text, true);
}

bool isPlain(std::string_view domain)
{
    return std::all_of(domain.begin(), domain.end(), isAscii) && !hasEncodedLabel(domain);
}

bool isIpv4(std::string_view text)
{
    int count = 0;
    for (size_t start = 0; start <= text.size(); ++count) {
        const size_t end = std::min(text.find('.', start), text.size());
        const std::string_view part = text.substr(start, end - start);
        if (part.empty() || part.size() > 3 || countDigits(part) != part.size()
            || (part.size() > 1 && part[0] == '0') || std::stoi(std::string(part)) > 255)
            return false;
        start = end + 1;
    }
    return count == 4;
}

// The number of 16-bit groups in `text`, counting a trailing IPv4 address as two; -1 if it has anything else.
int ipv6Groups(std::string_view text)
{
    int count = 0;
    for (size_t start = 0; start < text.size();) {
        const size_t end = std::min(text.find(':', start), text.size());
        const std::string_view part = text.substr(start, end - start);
        if (end == text.size() && isIpv4(part))
            return count + 2;
        if (part.empty() || part.size() > 4 || part.find_first_not_of("0123456789abcdef") != part.npos
            || end + 1 == text.size())
            return -1;
        ++count;
        start = end + 1;
    }
    return count;
}

bool isIpv6(std::string_view text)
{
    const size_t gap = text.find("::");
    if (gap == text.npos)
        return ipv6Groups(text) == 8;
    const int before = ipv6Groups(text.substr(0, gap));
    const int after = ipv6Groups(text.substr(gap + 2));
    return before >= 0 && after >= 0 && before + after < 8 && text.substr(0, gap).find('.') == text.npos;
}

// Empty if the brackets do not hold an address.
std::string ipLiteral(std::string_view text)
{
    if (!text.ends_with(']'))
        return {};
    const std::string inner = toLower(text.substr(1, text.size() - 2));
    if (isIpv4(inner))
        return '[' + inner + ']';
    if (inner.starts_with("ipv6:") && isIpv6(std::string_view(inner).substr(5)))
        return "[IPv6:" + inner.substr(5) + ']';
    return {};
}

} // namespace

bool isNormalizedHostName(std::string_view text)
{
    return isNameOf(normalSigns, text, false);
}

bool isHostName(std::string_view text)
{
    return isAsciiHostName(isPlain(text) ? std::string(text) : asciiDomain(text));
}

std::string mailHost(std::string_view domain)
{
    if (domain.starts_with('['))
        return ipLiteral(domain);
    std::string host = isPlain(domain) ? toLower(domain) : asciiDomain(domain);
    return isAsciiHostName(host) ? host : std::string{};
}

} // namespace dnc
