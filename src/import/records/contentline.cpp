// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/records/contentline.h"

#include "core/text/text.h"
#include "import/text/transferencoding.h"

#include <QByteArray>

#include <algorithm>
#include <vector>

namespace dnc {

namespace {

std::string toUpper(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size())).toUpper().toStdString();
}

/// The position of the first `sign` outside of quotes, or npos.
size_t findOutsideQuotes(std::string_view text, char sign)
{
    bool isQuoted = false;
    for (size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            isQuoted = !isQuoted;
        else if (text[at] == sign && !isQuoted)
            return at;
    }
    return text.npos;
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            plain += text[at];
            continue;
        }
        ++at;
        plain += text[at] == 'n' || text[at] == 'N' ? ' ' : text[at];
    }
    return plain;
}

void readParameters(std::string_view head, ContentLine &property)
{
    while (!head.empty()) {
        const size_t end = std::min(findOutsideQuotes(head, ';'), head.size());
        const std::string_view one = head.substr(0, end);
        head.remove_prefix(std::min(end + 1, head.size()));
        const size_t equals = one.find('=');
        std::string_view value = equals == one.npos ? one : one.substr(equals + 1);
        if (value.size() > 1 && value.starts_with('"') && value.ends_with('"'))
            value = value.substr(1, value.size() - 2);
        property.parameters.emplace(equals == one.npos ? "TYPE" : toUpper(one.substr(0, equals)), value);
    }
}

std::string_view parameter(const ContentLine &property, const char *name)
{
    const auto found = property.parameters.find(name);
    return found == property.parameters.end() ? std::string_view() : std::string_view(found->second);
}

bool isQuotedPrintable(const ContentLine &property)
{
    const auto is = [](const auto &one) { return toLower(one.second) == "quoted-printable"; };
    return std::ranges::any_of(property.parameters, is);
}

bool isBase64(const ContentLine &property)
{
    const std::string encoding = toLower(parameter(property, "ENCODING"));
    return encoding == "b" || encoding == "base64";
}

/// A soft line break continues a value of vCard 2.1 without the space of a folded line.
std::string decodedValue(std::string_view value, const ContentLine &property, LineReader &lines)
{
    bool isOpen = false;
    std::string bytes = decodeQuotedPrintable(value, isOpen);
    while (isOpen && !lines.atEnd())
        bytes += decodeQuotedPrintable(lines.take(), isOpen);
    return decodeCharset(bytes, parameter(property, "CHARSET"));
}

} // namespace

bool ContentLine::hasType(std::string_view type) const
{
    return std::ranges::any_of(parameters, [&](const auto &one) {
        const std::string types = ',' + toLower(one.second) + ',';
        return one.first == "TYPE" && types.find(',' + std::string(type) + ',') != types.npos;
    });
}

std::optional<ContentLine> takeContentLine(LineReader &lines)
{
    ContentLine property;
    property.line = lines.nextNumber();
    std::string text(lines.take());
    while (!lines.atEnd() && (lines.peek().starts_with(' ') || lines.peek().starts_with('\t')))
        text += lines.take().substr(1);
    const size_t colon = findOutsideQuotes(text, ':');
    if (colon == std::string::npos)
        return {};
    const std::string_view head = std::string_view(text).substr(0, colon);
    const size_t nameEnd = std::min(head.find(';'), head.size());
    const std::string_view name = head.substr(0, nameEnd);
    const size_t dot = name.find('.');
    property.group = dot == name.npos ? std::string_view() : name.substr(0, dot);
    property.name = toUpper(trimmed(dot == name.npos ? name : name.substr(dot + 1)));
    readParameters(head.substr(std::min(nameEnd + 1, head.size())), property);
    const std::string_view value = std::string_view(text).substr(colon + 1);
    if (isQuotedPrintable(property))
        property.value = unescaped(decodedValue(value, property, lines));
    else if (!isBase64(property))
        property.value = unescaped(value);
    return property;
}

} // namespace dnc
