// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/ods/odsstyles.h"

#include <algorithm>

namespace dnc {

namespace {

std::string keyOf(std::string_view family, std::string_view name)
{
    return std::string(family).append(1, ':').append(name);
}

} // namespace

void OdsStyles::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "style") {
        const std::string_view family = attributes.value("family");
        m_style = &m_styles[keyOf(family, attributes.value("name"))];
        if (const std::string_view parent = attributes.value("parent-style-name"); !parent.empty())
            m_style->parent = keyOf(family, parent);
        m_style->format = attributes.value("data-style-name");
    } else if (name == "number-style") {
        m_format = &m_formats[std::string(attributes.value("name"))];
        m_beforeDigits = true;
    } else if (m_format && name == "number") {
        constexpr quint32 mostDigits = 15;
        m_format->minDigits =
            quint8(std::clamp(attributes.number("min-integer-digits").value_or(1), 1U, mostDigits));
        m_beforeDigits = false;
    } else if (m_style && name == "text-properties") {
        const std::string_view line = attributes.value("text-line-through-style");
        const std::string_view type = attributes.value("text-line-through-type");
        if (!line.empty() || !type.empty())
            m_style->struck = line != "none" && type != "none";
    } else if (m_style && name == "table-properties") {
        m_style->hidden = attributes.value("display") == "false";
    }
}

void OdsStyles::endElement(std::string_view name)
{
    if (name == "style")
        m_style = nullptr;
    else if (name == "number-style")
        m_format = nullptr;
}

void OdsStyles::addText(std::string_view text)
{
    if (m_format && m_beforeDigits && text.find('+') != text.npos)
        m_format->plus = true;
}

template <typename Tells>
const OdsStyles::Style *OdsStyles::find(std::string key, Tells tells) const
{
    constexpr int maxAncestors = 16; // a file may make a style its own parent
    for (int i = 0; i < maxAncestors && !key.empty(); ++i) {
        const auto found = m_styles.find(key);
        if (found == m_styles.end())
            return nullptr;
        if (tells(found->second))
            return &found->second;
        key = found->second.parent;
    }
    return nullptr;
}

bool OdsStyles::isStruck(std::string_view family, std::string_view name) const
{
    const Style *style = find(keyOf(family, name), [](const Style &s) { return s.struck.has_value(); });
    return style && *style->struck;
}

bool OdsStyles::isHiddenTable(std::string_view name) const
{
    const auto found = m_styles.find(keyOf("table", name));
    return found != m_styles.end() && found->second.hidden;
}

NumberFormat OdsStyles::format(std::string_view cellStyle) const
{
    const Style *style =
        find(keyOf("table-cell", cellStyle), [](const Style &s) { return !s.format.empty(); });
    const auto found = style ? m_formats.find(style->format) : m_formats.end();
    return found == m_formats.end() ? NumberFormat() : found->second;
}

} // namespace dnc
