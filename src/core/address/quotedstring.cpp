// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/quotedstring.h"

#include "core/text/text.h"

namespace dnc {

size_t quotedEnd(std::string_view text)
{
    for (size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return text.npos;
}

std::optional<std::string> unquoted(std::string_view text)
{
    if (text.size() < 3 || quotedEnd(text) != text.size())
        return {};
    std::string plain;
    for (size_t i = 1; i + 1 < text.size(); ++i) {
        const bool isPair = text[i] == '\\';
        if (isPair && !isAscii(text[i + 1]))
            return {};
        plain += text[isPair ? ++i : i];
    }
    return plain;
}

std::string asQuotedString(std::string_view plain)
{
    std::string text(1, '"');
    for (const char c : plain) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

} // namespace dnc
