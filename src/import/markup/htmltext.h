// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Gathers the text of a cell or a line of HTML as a browser shows it: runs of white space are one space,
/// `<br>` and the ends of paragraphs are line breaks, and neither stands at the start or the end.
class HtmlText {
public:
    /// Text between two tags, entities resolved. `isStruck`: it is shown crossed out.
    void add(std::string_view text, bool isStruck);
    void lineBreak() { m_breaks = true; }
    /// The link of the text, such as `mailto:a@example.com`; of several the first stays.
    void link(std::string_view target);

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] std::string_view link() const { return m_link; }
    /// All of it is crossed out.
    [[nodiscard]] bool isStruck() const { return m_hasStruck && !m_hasPlain; }
    void clear() { *this = {}; }

private:
    std::string m_text;
    std::string m_link;
    bool m_space = false; ///< white space, or a line break, stands before what comes next
    bool m_breaks = false;
    bool m_hasStruck = false;
    bool m_hasPlain = false;
};

} // namespace dnc
