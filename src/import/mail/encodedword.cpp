// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mail/encodedword.h"

#include "core/text/text.h"
#include "import/text/transferencoding.h"

#include <QByteArray>

#include <algorithm>
#include <map>

namespace dnc {

namespace {

struct EncodedWord {
    std::string bytes;
    std::string charset;
    size_t size = 0; ///< of the encoded word; 0: there is none
};

/// Reads the encoded word that `text` begins with: `=?charset?encoding?text?=`.
EncodedWord readEncodedWord(std::string_view text)
{
    const size_t charsetEnd = text.find('?', 2);
    if (!text.starts_with("=?") || charsetEnd == text.npos || charsetEnd + 2 >= text.size()
        || text[charsetEnd + 2] != '?')
        return {};
    const size_t begin = charsetEnd + 3;
    const size_t end = text.find("?=", begin);
    const std::string_view charset = text.substr(2, charsetEnd - 2);
    if (end == text.npos || charset.empty() || charset.find_first_of(" \t") != charset.npos)
        return {};
    EncodedWord word{{}, std::string(charset.substr(0, charset.find('*'))), end + 2};
    std::string inner(text.substr(begin, end - begin));
    const char encoding = toLower(text[charsetEnd + 1]);
    if (encoding == 'b') {
        word.bytes = decodeBase64(inner);
    } else if (encoding == 'q') {
        std::ranges::replace(inner, '_', ' ');
        bool isOpen = false;
        inner += '.'; // keeps a space at the end from being taken for that of a line
        word.bytes = decodeQuotedPrintable(inner, isOpen);
        word.bytes.pop_back();
    } else {
        return {};
    }
    return word;
}

bool isSpace(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == text.npos;
}

/// The parameters of a field, the names in lower case.
std::map<std::string, std::string> parametersOf(std::string_view field)
{
    std::map<std::string, std::string> parameters;
    size_t at = std::min(field.find(';'), field.size());
    while (at < field.size()) {
        const size_t equals = field.find('=', at);
        if (equals == field.npos)
            break;
        const std::string name = toLower(trimmed(field.substr(at + 1, equals - at - 1)));
        const size_t begin = std::min(field.find_first_not_of(" \t", equals + 1), field.size());
        std::string value;
        if (begin < field.size() && field[begin] == '"') {
            for (at = begin + 1; at < field.size() && field[at] != '"'; ++at) {
                at += field[at] == '\\' && at + 1 < field.size() ? 1 : 0;
                value += field[at];
            }
            at = std::min(field.find(';', at), field.size());
        } else {
            at = std::min(field.find(';', begin), field.size());
            value = trimmed(field.substr(begin, at - begin));
        }
        parameters.emplace(name, std::move(value));
    }
    return parameters;
}

/// `charset'language'text`, of which only the first part of a continued value has the first two.
struct Extended {
    std::string charset;
    std::string bytes;

    void add(std::string_view value, bool isEncoded)
    {
        const size_t language = value.find('\'');
        const size_t text = language == value.npos ? value.npos : value.find('\'', language + 1);
        if (isEncoded && bytes.empty() && charset.empty() && text != value.npos) {
            charset = value.substr(0, language);
            value.remove_prefix(text + 1);
        }
        const QByteArray part(value.data(), qsizetype(value.size()));
        bytes += (isEncoded ? QByteArray::fromPercentEncoding(part) : part).toStdString();
    }
};

} // namespace

std::string decodeEncodedWords(std::string_view text)
{
    std::string decoded;
    std::string pending; // bytes of adjacent words: some programs divide a character between two
    std::string charset;
    const auto flush = [&] {
        decoded += decodeCharset(pending, charset);
        pending.clear();
    };
    while (!text.empty()) {
        const size_t start = text.find("=?");
        const EncodedWord word = start == text.npos ? EncodedWord() : readEncodedWord(text.substr(start));
        const std::string_view before = text.substr(0, word.size > 0 ? start : start + 2);
        const bool isJoined = word.size > 0 && !charset.empty() && isSpace(before);
        if (!isJoined || toLower(word.charset) != toLower(charset))
            flush();
        if (!isJoined)
            decoded += start == text.npos ? text : before;
        if (start == text.npos)
            return decoded;
        charset = word.charset;
        pending += word.bytes;
        text.remove_prefix(word.size > 0 ? start + word.size : start + 2);
    }
    flush();
    return decoded;
}

std::string parameterOf(std::string_view field, std::string_view name)
{
    const std::map<std::string, std::string> parameters = parametersOf(field);
    const std::string plain = toLower(name);
    if (const auto found = parameters.find(plain); found != parameters.end())
        return decodeEncodedWords(found->second);
    Extended extended;
    if (const auto found = parameters.find(plain + '*'); found != parameters.end())
        extended.add(found->second, true);
    constexpr int mostParts = 100;
    for (int part = 0; part < mostParts; ++part) {
        const std::string key = plain + '*' + std::to_string(part);
        const auto encoded = parameters.find(key + '*');
        const auto raw = parameters.find(key);
        if (encoded == parameters.end() && raw == parameters.end())
            break;
        extended.add(encoded != parameters.end() ? encoded->second : raw->second,
                     encoded != parameters.end());
    }
    return decodeCharset(extended.bytes, extended.charset);
}

} // namespace dnc
