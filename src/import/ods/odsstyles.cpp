// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/ods/odsstyles.h"

#include "core/text/text.h"

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
    } else if (name == "number-style" || name == "currency-style") {
        m_lead = {};
        m_formatName = attributes.value("name");
        m_format = &m_formats[m_formatName];
        m_beforeDigits = true;
    } else if (m_format && name == "number") {
        constexpr quint32 mostDigits = 15;
        m_format->minDigits =
            quint8(std::clamp(attributes.number("min-integer-digits").value_or(1), 1U, mostDigits));
        m_beforeDigits = false;
    } else if (m_format && name == "map") {
        addSection(attributes);
    } else if (m_style && name == "text-properties") {
        const std::string_view line = attributes.value("text-line-through-style");
        const std::string_view type = attributes.value("text-line-through-type");
        if (!line.empty() || !type.empty())
            m_style->struck = line != "none" && type != "none";
    } else if (m_style && name == "table-properties") {
        m_style->hidden = attributes.value("display") == "false";
    }
}

void OdsStyles::addSection(const XmlAttributes &attributes)
{
    constexpr std::string_view value = "value()";
    std::string_view condition = attributes.value("condition");
    if (!condition.starts_with(value))
        return;
    condition.remove_prefix(value.size());
    Section section{{}, std::string(attributes.value("apply-style-name"))};
    setCondition(section.limits, condition);
    if (section.limits.condition != NumberFormat::Condition::None)
        m_sections[m_formatName].push_back(std::move(section));
}

void OdsStyles::endElement(std::string_view name)
{
    if (name == "style")
        m_style = nullptr;
    else if (name == "number-style" || name == "currency-style")
        m_format = nullptr;
}

void OdsStyles::addText(std::string_view text)
{
    if (!m_format || !m_beforeDigits)
        return;
    m_lead.add(text);
    m_lead.applyTo(*m_format);
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
    return style ? formatNamed(style->format) : NumberFormat();
}

/// A section names a format without sections of its own.
NumberFormat OdsStyles::formatNamed(const std::string &name) const
{
    const auto own = m_formats.find(name);
    NumberFormat format = own == m_formats.end() ? NumberFormat() : own->second;
    const auto sections = m_sections.empty() ? m_sections.end() : m_sections.find(name);
    if (sections == m_sections.end())
        return format;
    for (auto section = sections->second.rbegin(); section != sections->second.rend(); ++section) {
        const auto other = m_formats.find(section->format);
        if (other == m_formats.end())
            continue;
        NumberFormat shown = other->second;
        shown.condition = section->limits.condition;
        shown.bound = section->limits.bound;
        shown.otherwise = std::make_shared<const NumberFormat>(std::move(format));
        format = std::move(shown);
    }
    return format;
}

} // namespace dnc
