// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xlsx/xlsxtext.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <utility>

namespace dnc {

namespace {

constexpr std::string_view xmlSpace = " \t\r\n";
constexpr size_t escapeSize = 7; // _xHHHH_

/// The UTF-16 code unit that `text` begins with as an escape; 0 for none.
char16_t escapedUnit(std::string_view text)
{
    if (text.size() < escapeSize || !text.starts_with("_x") || text[escapeSize - 1] != '_')
        return 0;
    unsigned unit = 0;
    const char *end = text.data() + escapeSize - 1;
    return std::from_chars(text.data() + 2, end, unit, 16).ptr == end ? char16_t(unit) : char16_t(0);
}

/// The code unit or surrogate pair at the front of `text`; empty if it is not an escape or only half a pair.
QString escapedCharacter(std::string_view text)
{
    const char16_t first = escapedUnit(text);
    if (first == 0 || QChar::isLowSurrogate(first))
        return {};
    if (!QChar::isHighSurrogate(first))
        return {QChar(first)};
    const char16_t second = escapedUnit(text.substr(escapeSize));
    return QChar::isLowSurrogate(second) ? QString(QChar(first)) + QChar(second) : QString();
}

void trim(std::string &text)
{
    text.erase(text.find_last_not_of(xmlSpace) + 1);
    text.erase(0, std::min(text.find_first_not_of(xmlSpace), text.size()));
}

} // namespace

std::string decodeEscapes(std::string text)
{
    size_t from = text.find("_x");
    if (from == text.npos)
        return text;
    std::string decoded;
    size_t copied = 0;
    for (; from != text.npos; from = text.find("_x", from)) {
        const QString character = escapedCharacter(std::string_view(text).substr(from));
        if (character.isEmpty()) {
            from += 2;
            continue;
        }
        decoded.append(text, copied, from - copied).append(character.toStdString());
        from += escapeSize * size_t(character.size());
        copied = from;
    }
    return decoded.append(text, copied);
}

void XlsxTextCollector::begin()
{
    m_text.clear();
    m_phonetic = 0;
    m_inText = false;
    m_preserve = false;
    m_struck = false;
}

void XlsxTextCollector::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "rPh") {
        ++m_phonetic;
    } else if (name == "t") {
        m_inText = true;
        m_preserve = m_preserve || attributes.value("space") == "preserve";
    } else if (name == "strike" || name == "dstrike") {
        m_struck = m_struck || attributes.value("val").empty() || attributes.isTrue("val");
    }
}

void XlsxTextCollector::endElement(std::string_view name)
{
    if (name == "rPh")
        --m_phonetic;
    else if (name == "t")
        m_inText = false;
}

void XlsxTextCollector::addText(std::string_view text)
{
    if (m_inText && m_phonetic == 0)
        m_text += text;
}

std::string_view XlsxTextCollector::take()
{
    if (!m_preserve)
        trim(m_text); // only the ends: the white space of a run may be what separates two addresses
    if (m_text.find("_x") != m_text.npos)
        m_text = decodeEscapes(std::move(m_text));
    return m_text;
}

} // namespace dnc
