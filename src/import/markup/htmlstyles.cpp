// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/markup/htmlstyles.h"

#include "core/text/text.h"

#include <algorithm>

namespace dnc {

namespace {

using Names = std::set<std::string, std::less<>>;

/// Whether `style` contains a declaration such as `display: none`, with any spacing.
bool says(std::string_view style, std::string_view property, std::string_view value)
{
    if (style.empty())
        return false;
    std::string plain;
    std::ranges::copy_if(style, std::back_inserter(plain), [](char c) { return c != ' ' && c != '\n'; });
    plain = toLower(plain);
    const size_t begin = plain.find(std::string(property) + ':');
    return begin != plain.npos && plain.substr(0, plain.find(';', begin)).find(value, begin) != plain.npos;
}

bool hides(std::string_view style)
{
    return says(style, "display", "none");
}

bool strikes(std::string_view style)
{
    return says(style, "text-decoration", "line-through")
        || says(style, "text-decoration-line", "line-through");
}

/// Adds the classes in a selector such as `td.xl65, .gone`.
void addClasses(std::string_view selector, Names &names)
{
    for (size_t dot = selector.find('.'); dot != selector.npos; dot = selector.find('.', dot + 1)) {
        const size_t end = std::min(selector.find_first_of(" .,:#>\t\r\n", dot + 1), selector.size());
        names.emplace(selector.substr(dot + 1, end - dot - 1));
    }
}

bool hasClass(std::string_view classes, const Names &names)
{
    if (names.empty())
        return false;
    while (!classes.empty()) {
        const size_t end = std::min(classes.find(' '), classes.size());
        if (names.contains(classes.substr(0, end)))
            return true;
        classes.remove_prefix(std::min(end + 1, classes.size()));
    }
    return false;
}

} // namespace

void HtmlStyles::add(std::string_view css)
{
    while (!css.empty()) {
        const size_t open = css.find('{');
        const size_t close = css.find('}', open);
        if (open == css.npos || close == css.npos)
            return;
        const std::string_view selector = css.substr(0, open);
        const std::string_view style = css.substr(open + 1, close - open - 1);
        if (hides(style))
            addClasses(selector, m_hidden);
        if (strikes(style))
            addClasses(selector, m_struck);
        css.remove_prefix(close + 1);
    }
}

bool HtmlStyles::isHidden(std::string_view style, std::string_view classes) const
{
    return hides(style) || hasClass(classes, m_hidden);
}

bool HtmlStyles::isStruck(std::string_view style, std::string_view classes) const
{
    return strikes(style) || hasClass(classes, m_struck);
}

} // namespace dnc
