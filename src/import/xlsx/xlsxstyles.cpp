// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xlsx/xlsxstyles.h"

#include "import/markup/xmlparser.h"

#include <map>
#include <utility>

namespace dnc {

namespace {

/// More than any program writes; each takes a few bytes here.
constexpr size_t maxStyles = 1'000'000;

class StylesHandler : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    std::vector<CellStyle> take() { return std::move(m_styles); }

private:
    [[nodiscard]] CellStyle style(const XmlAttributes &attributes) const;

    std::map<quint32, NumberFormat> m_formats;
    std::vector<bool> m_struckFonts;
    std::vector<CellStyle> m_styles;
    bool m_inFonts = false;
    bool m_inCellStyles = false;
};

void StylesHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "numFmt") {
        if (const auto id = attributes.number("numFmtId"))
            m_formats.insert_or_assign(*id, numberFormat(attributes.value("formatCode")));
    } else if (name == "fonts") {
        m_inFonts = true;
    } else if (name == "cellXfs") {
        m_inCellStyles = true;
    } else if (m_inFonts && name == "font") {
        m_struckFonts.push_back(false);
    } else if (m_inFonts && name == "strike" && !m_struckFonts.empty()) {
        m_struckFonts.back() = attributes.value("val").empty() || attributes.isTrue("val");
    } else if (m_inCellStyles && name == "xf") {
        m_styles.push_back(style(attributes));
    }
    if (m_styles.size() > maxStyles || m_struckFonts.size() > maxStyles || m_formats.size() > maxStyles)
        fail(importError(ImportError::Kind::Unsafe));
}

void StylesHandler::endElement(std::string_view name)
{
    if (name == "fonts")
        m_inFonts = false;
    else if (name == "cellXfs")
        m_inCellStyles = false;
}

CellStyle StylesHandler::style(const XmlAttributes &attributes) const
{
    CellStyle style;
    const quint32 id = attributes.number("numFmtId").value_or(0);
    const auto format = m_formats.find(id);
    style.format = format != m_formats.end() ? format->second : builtInNumberFormat(id);
    const quint32 font = attributes.number("fontId").value_or(0);
    style.struck = font < m_struckFonts.size() && m_struckFonts[font];
    return style;
}

} // namespace

Result<std::vector<CellStyle>, ImportError> readXlsxStyles(ZipFile &file, std::string_view name)
{
    const ZipFile::Part *part = file.part(name);
    if (!part)
        return std::vector<CellStyle>();
    StylesHandler handler;
    if (const auto parsed = parsePart(file, *part, handler); !parsed)
        return unexpected(parsed.error());
    return handler.take();
}

} // namespace dnc
