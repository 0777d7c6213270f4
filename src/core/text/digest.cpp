// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/text/digest.h"

#include "core/text/charset.h"
#include "core/text/text.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr CharSet hexDigits = asciiDigits | CharSet("abcdefABCDEF");
constexpr CharSet base64Signs = asciiLetters | asciiDigits | CharSet("+/-_");
constexpr std::array<size_t, 6> digestSizes{16, 20, 28, 32, 48, 64}; // FIPS 180-4, and RFC 1321 for MD5
constexpr std::array prefixes{
    std::string_view{"0x"},       std::string_view{"md5:"},     std::string_view{"sha1:"},
    std::string_view{"sha-1:"},   std::string_view{"sha224:"},  std::string_view{"sha-224:"},
    std::string_view{"sha256:"},  std::string_view{"sha-256:"}, std::string_view{"sha384:"},
    std::string_view{"sha-384:"}, std::string_view{"sha512:"},  std::string_view{"sha-512:"},
    std::string_view{"{md5}"},    std::string_view{"{sha}"},    std::string_view{"{sha256}"},
    std::string_view{"{sha512}"},
};

constexpr size_t shortestDigest = 22; // MD5 in base64 without its padding
constexpr size_t longestDigest = 128 + 8; // SHA-512 in hexadecimal, with a prefix

bool isDigestSize(size_t bytes)
{
    return std::ranges::count(digestSizes, bytes) > 0;
}

std::string_view withoutPrefix(std::string_view text)
{
    for (const std::string_view prefix : prefixes) {
        if (startsWith(text, prefix))
            return text.substr(prefix.size());
    }
    return text;
}

/// A random value of that length has capitals, small letters and digits; a name hardly ever has all of them.
bool isBase64Digest(std::string_view text)
{
    const std::string_view signs = CharSet("=").cutFromEnd(text);
    const size_t padding = text.size() - signs.size();
    if (!isDigestSize(signs.size() * 3 / 4) || !base64Signs.hasAllOf(signs))
        return false;
    const bool isPadded = padding > 0;
    if (signs.size() % 4 == 1 || (isPadded && text.size() % 4 != 0) || padding > 2)
        return false;
    const bool hasCapital = std::ranges::any_of(signs, [](char c) { return c >= 'A' && c <= 'Z'; });
    return hasCapital && smallLetters.hasAnyOf(signs) && (isPadded || asciiDigits.hasAnyOf(signs));
}

QByteArray viewOf(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), qsizetype(text.size()));
}

} // namespace

// Digits alone are a number, and letters alone may be a word.
bool isHexDigest(std::string_view text)
{
    return text.size() % 2 == 0 && isDigestSize(text.size() / 2) && hexDigits.hasAllOf(text)
        && asciiDigits.hasAnyOf(text) && asciiLetters.hasAnyOf(text);
}

bool isDigest(std::string_view text)
{
    if (text.size() < shortestDigest || text.size() > longestDigest)
        return false;
    const std::string_view digest = withoutPrefix(text);
    return isHexDigest(digest) || isBase64Digest(digest);
}

std::optional<std::string> digestBytes(std::string_view text)
{
    if (!isDigest(text))
        return {};
    const std::string_view digest = withoutPrefix(text);
    if (isHexDigest(digest))
        return QByteArray::fromHex(viewOf(digest)).toStdString();
    const bool isUrlForm = digest.find_first_of("-_") != digest.npos;
    const auto form = isUrlForm ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    return QByteArray::fromBase64(viewOf(digest), form).toStdString();
}

} // namespace dnc
