// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/transferencoding.h"

#include "core/text/text.h"
#include "import/text/guessencoding.h"
#include "import/text/transcoder.h"

#include <QByteArrayView>

#include <array>
#include <optional>

namespace dnc {

namespace {

int hexValue(char sign)
{
    if (isDigit(sign))
        return sign - '0';
    const char letter = toLower(sign);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

/// A name of another encoding family could read ASCII as something else.
std::optional<std::string> decodedAs(QByteArrayView bytes, const QByteArray &charset)
{
    const Transcoder transcoder(charset);
    if (!transcoder.isValid())
        return {};
    const auto text = transcoder.toUtf8(bytes);
    return text ? std::optional(text->toStdString()) : std::nullopt;
}

std::string decodedByteByByte(QByteArrayView bytes)
{
    const Transcoder transcoder("windows-1252");
    std::string text;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto letter = transcoder.toUtf8(bytes.sliced(at, 1));
        text += letter ? letter->toStdString() : "?";
    }
    return text;
}

} // namespace

std::string decodeQuotedPrintable(std::string_view line, bool &isOpen)
{
    // Programs add white space at the end of a line, which is no text (RFC 2045 6.7, rule 3).
    line = line.substr(0, line.find_last_not_of(" \t") + 1);
    isOpen = line.ends_with('=');
    if (isOpen)
        line.remove_suffix(1);
    std::string bytes;
    bytes.reserve(line.size());
    for (size_t at = 0; at < line.size(); ++at) {
        const int high = line[at] == '=' && at + 2 < line.size() ? hexValue(line[at + 1]) : -1;
        const int low = high >= 0 ? hexValue(line[at + 2]) : -1;
        if (low < 0) {
            bytes += line[at];
            continue;
        }
        bytes += char(high * 16 + low);
        at += 2;
    }
    return bytes;
}

std::string decodeBase64(std::string_view text)
{
    const QByteArray encoded = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
    return QByteArray::fromBase64(encoded,
                                  QByteArray::Base64Encoding | QByteArray::IgnoreBase64DecodingErrors)
        .toStdString();
}

std::string decodeCharset(std::string_view bytes, std::string_view charset)
{
    const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
    // What is called ASCII, or nothing, is often UTF-8.
    const QByteArray name = codePageFor(QByteArray(charset.data(), qsizetype(charset.size())));
    const bool isAsciiName = name.isEmpty() || name.compare("us-ascii", Qt::CaseInsensitive) == 0;
    if (!isAsciiName) {
        if (auto text = decodedAs(view, name))
            return *std::move(text);
    }
    if (view.isValidUtf8())
        return std::string(bytes);
    if (auto text = decodedAs(view, "windows-1252"))
        return *std::move(text);
    return decodedByteByByte(view);
}

} // namespace dnc
