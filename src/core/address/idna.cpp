// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/idna.h"

#include "core/platform/perthread.h"
#include "core/text/text.h"
#include "core/text/textcache.h"

#include <unicode/uidna.h>

#include <array>

namespace dnc {

namespace {

constexpr size_t longestDomain = 1024; // octets; a name of 253 has at most four for each

// Old names of ours and others' have hyphens there; the rule is one of registries, not of servers.
constexpr uint32_t toleratedErrors = UIDNA_ERROR_HYPHEN_3_4;

const UIDNA *rules()
{
    static const UIDNA *const opened = [] {
        UErrorCode code = U_ZERO_ERROR;
        UIDNA *idna = uidna_openUTS46(UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ
                                          | UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE,
                                      &code);
        return U_SUCCESS(code) ? idna : nullptr;
    }();
    return opened;
}

template <typename Conversion>
std::string converted(Conversion conversion, std::string_view name)
{
    if (rules() == nullptr || name.empty() || name.size() > longestDomain)
        return {};
    std::array<char, 4 * longestDomain> buffer{};
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode code = U_ZERO_ERROR;
    const int32_t size = conversion(rules(), name.data(), int32_t(name.size()), buffer.data(),
                                    int32_t(buffer.size()), &info, &code);
    const bool isName = U_SUCCESS(code) && (info.errors & ~toleratedErrors) == 0;
    return isName ? std::string(buffer.data(), size_t(size)) : std::string{};
}

std::string convertedToReadable(std::string_view ascii)
{
    const std::string readable = converted(uidna_nameToUnicodeUTF8, ascii);
    return asciiDomain(readable) == ascii ? readable : std::string(ascii);
}

} // namespace

std::string asciiDomain(std::string_view name)
{
    auto &recent = perThread<TextCache<std::string>, struct AsciiNames>();
    return recent.get(name, [](std::string_view text) { return converted(uidna_nameToASCII_UTF8, text); });
}

std::string readableDomain(std::string_view ascii)
{
    if (!hasEncodedLabel(ascii))
        return std::string(ascii);
    auto &recent = perThread<TextCache<std::string>, struct ReadableNames>();
    return recent.get(ascii, convertedToReadable);
}

bool hasEncodedLabel(std::string_view domain)
{
    for (size_t at = domain.find('-'); at != domain.npos; at = domain.find('-', at + 1)) {
        const bool isPrefix = at >= 2 && startsWith(domain.substr(at - 2), "xn--");
        if (isPrefix && (at == 2 || domain[at - 3] == '.'))
            return true;
    }
    return false;
}

} // namespace dnc
