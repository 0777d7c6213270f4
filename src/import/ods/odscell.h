// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/cells/numberformat.h"
#include "import/markup/xmlparser.h"

#include <string>
#include <string_view>

namespace dnc {

/// Builds one cell of an OpenDocument table: its value, its paragraphs and its link. Receives the elements
/// inside the cell; the caller skips what is attached to it, such as a comment or a drawing.
class OdsCell {
public:
    void begin(const XmlAttributes &attributes);
    /// False for an element that contains no text of the cell.
    [[nodiscard]] bool startElement(std::string_view name, const XmlAttributes &attributes);
    void endElement(std::string_view name);
    void addText(std::string_view text);

    /// What a spreadsheet displays, but numbers with all of their digits.
    [[nodiscard]] std::string shownText(const NumberFormat &format) const;
    /// Whether it is computed and the file does not contain the result.
    [[nodiscard]] bool lacksResult() const;
    [[nodiscard]] const std::string &link() const { return m_link; }
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isInParagraph() const { return m_paragraphs > 0; }
    [[nodiscard]] size_t size() const { return m_text.size(); }

private:
    std::string m_type;
    std::string m_value;
    std::string m_text;
    std::string m_link;
    bool m_hasFormula = false;
    bool m_hasParagraph = false;
    int m_paragraphs = 0; ///< nesting depth of paragraphs
    bool m_afterSpace = false; ///< white space collapses
};

} // namespace dnc
