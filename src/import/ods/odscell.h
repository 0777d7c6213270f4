// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/cells/numberformat.h"
#include "import/markup/xmlparser.h"

#include <string>
#include <string_view>

namespace dnc {

/// One cell of an OpenDocument table while it is read: its value, its paragraphs and its link. Fed with the
/// elements inside the cell; what lies over the cell, such as a comment or a drawing, is the caller's to
/// skip.
class OdsCell {
public:
    void begin(const XmlAttributes &attributes);
    /// False for an element that holds no text of the cell.
    [[nodiscard]] bool startElement(std::string_view name, const XmlAttributes &attributes);
    void endElement(std::string_view name);
    void addText(std::string_view text);

    /// What a spreadsheet shows, save that numbers come with all of their digits.
    [[nodiscard]] std::string shownText(const NumberFormat &format) const;
    /// Whether it is computed but the file does not hold what comes out.
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
    int m_paragraphs = 0; ///< how deep inside a paragraph
    bool m_afterSpace = false; ///< white space collapses
};

} // namespace dnc
