// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/ods/odscell.h"

#include "import/cells/hyperlink.h"
#include "import/cells/numbertext.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

/// `PT36H05M00S` as `36:05:00`.
std::string durationText(std::string_view iso)
{
    std::string text;
    std::string digits;
    for (const char c : iso) {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (c == '.' || c == ',') {
            break; // fractions of a second
        } else if (!digits.empty()) {
            text.append(text.empty() ? "" : ":").append(digits.size() < 2 ? "0" : "").append(digits);
            digits.clear();
        }
    }
    if (!digits.empty())
        text.append(text.empty() ? "" : ":").append(digits.size() < 2 ? "0" : "").append(digits);
    return text;
}

std::string_view valueOf(std::string_view type, const XmlAttributes &attributes)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> names{{
        {"float", "value"},
        {"percentage", "value"},
        {"currency", "value"},
        {"date", "date-value"},
        {"time", "time-value"},
        {"boolean", "boolean-value"},
        {"string", "string-value"},
    }};
    const auto *const found =
        std::ranges::find(names, type, &std::pair<std::string_view, std::string_view>::first);
    return found == names.end() ? std::string_view() : attributes.value(found->second);
}

} // namespace

void OdsCell::begin(const XmlAttributes &attributes)
{
    m_type = attributes.value("value-type");
    m_value = valueOf(m_type, attributes);
    m_text.clear();
    m_link = hyperlinkTarget(attributes.value("formula"));
    m_hasFormula = !attributes.value("formula").empty();
    m_hasParagraph = false;
    m_paragraphs = 0;
}

bool OdsCell::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_paragraphs == 0) {
        if (name != "p")
            return false;
        if (m_hasParagraph)
            m_text += '\n';
        m_hasParagraph = true;
        m_afterSpace = true;
    } else if (name == "s") {
        constexpr quint32 most = 1000; // the text is limited, but a single element is not
        m_text.append(std::min(attributes.number("c").value_or(1), most), ' ');
        m_afterSpace = false;
    } else if (name == "tab") {
        m_text += '\t';
    } else if (name == "line-break") {
        m_text += '\n';
    } else if (name == "a" && m_link.empty()) {
        m_link = attributes.value("href");
    } else if (name == "annotation" || name == "ruby-text" || name == "note" || name == "object") {
        return false;
    }
    ++m_paragraphs;
    return true;
}

void OdsCell::endElement(std::string_view /*name*/)
{
    --m_paragraphs;
}

void OdsCell::addText(std::string_view text)
{
    if (m_paragraphs == 0)
        return;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space || !m_afterSpace)
            m_text += space ? ' ' : c;
        m_afterSpace = space;
    }
}

bool OdsCell::isNumber() const
{
    return m_type == "float" || m_type == "percentage" || m_type == "currency";
}

std::string OdsCell::shownText(const NumberFormat &format) const
{
    if (m_value.empty())
        return m_text;
    if (m_type == "date")
        return isoDateText(m_value);
    if (m_type == "time")
        return durationText(m_value);
    if (m_type == "boolean")
        return m_value == "true" ? "TRUE" : "FALSE";
    if (!isNumber())
        return m_value;
    const auto number = parseNumber(m_value);
    return number ? formattedNumber(*number, format, DateSystem::From1900) : m_value;
}

bool OdsCell::lacksResult() const
{
    return m_hasFormula && m_value.empty() && m_text.empty() && m_type != "string";
}

} // namespace dnc
