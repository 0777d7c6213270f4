// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/markup/htmltext.h"

#include "core/text/text.h"

namespace dnc {

namespace {

/// The white space that HTML collapses.
bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// The size of a no-break space at the start of `text`, which pages use to keep an empty cell open.
size_t noBreakSpace(std::string_view text)
{
    return text.starts_with("\xC2\xA0") ? 2 : 0;
}

} // namespace

void HtmlText::add(std::string_view text, bool isStruck)
{
    for (size_t at = 0; at < text.size();) {
        const size_t wide = noBreakSpace(text.substr(at));
        if (wide > 0 || isSpace(text[at])) {
            m_space = true;
            at += wide > 0 ? wide : 1;
            continue;
        }
        if (!m_text.empty() && (m_breaks || m_space))
            m_text += m_breaks ? '\n' : ' ';
        m_breaks = m_space = false;
        (isStruck ? m_hasStruck : m_hasPlain) = true;
        m_text += text[at++];
    }
}

void HtmlText::link(std::string_view target)
{
    target = trimmed(target);
    if (m_link.empty() && !target.empty() && !target.starts_with('#') && !startsWith(target, "javascript:"))
        m_link = target;
}

} // namespace dnc
