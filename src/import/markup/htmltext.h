// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Collects the text of a cell or a line of HTML as a browser shows it: runs of white space are one space,
/// `<br>` and the ends of paragraphs are line breaks, and both are trimmed.
class HtmlText {
public:
    /// Text between two tags, with entities resolved. `isStruck`: it is crossed out.
    void add(std::string_view text, bool isStruck);
    void lineBreak() { m_breaks = true; }
    /// The link of the text, such as `mailto:a@example.com`; the first of several wins.
    void link(std::string_view target);

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] std::string_view link() const { return m_link; }
    /// All of it is crossed out.
    [[nodiscard]] bool isStruck() const { return m_hasStruck && !m_hasPlain; }
    void clear() { *this = {}; }

private:
    std::string m_text;
    std::string m_link;
    bool m_space = false; ///< white space, or a line break, precedes the next text
    bool m_breaks = false;
    bool m_hasStruck = false;
    bool m_hasPlain = false;
};

} // namespace dnc
