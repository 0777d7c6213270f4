// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/markup/xmlparser.h"

#include <string>
#include <string_view>

namespace dnc {

/// Decodes escapes such as `_x000D_` (ECMA-376 part 1, 22.9.2.19), for characters that XML cannot contain.
[[nodiscard]] std::string decodeEscapes(std::string text);

/// Joins the runs of one shared or inline string, without phonetic guides, and detects crossed-out runs.
/// Receives the elements inside `si` or `is`.
class XlsxTextCollector {
public:
    void begin();
    void startElement(std::string_view name, const XmlAttributes &attributes);
    void endElement(std::string_view name);
    void addText(std::string_view text);

    /// The collected text; the collector keeps its memory for the next one.
    [[nodiscard]] std::string_view take();
    [[nodiscard]] bool isStruck() const { return m_struck; }
    [[nodiscard]] size_t size() const { return m_text.size(); }

private:
    std::string m_text;
    int m_phonetic = 0;
    bool m_inText = false;
    bool m_preserve = false;
    bool m_struck = false;
};

} // namespace dnc
