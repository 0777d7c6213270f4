// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/markup/xmlparser.h"

#include <string>
#include <string_view>

namespace dnc {

/// `_x000D_` as the character that it writes (ECMA-376 part 1, 22.9.2.19): XML cannot hold all of them.
[[nodiscard]] std::string decodeEscapes(std::string text);

/// Joins the runs of one text of a shared or inline string, without phonetic guides, and knows whether one of
/// them is crossed out. Fed with the elements inside `si` or `is`.
class XlsxTextCollector {
public:
    void begin();
    void startElement(std::string_view name, const XmlAttributes &attributes);
    void endElement(std::string_view name);
    void addText(std::string_view text);

    /// What was gathered; the collector keeps its memory for the next.
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
