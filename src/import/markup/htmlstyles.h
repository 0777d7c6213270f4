// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <set>
#include <string>
#include <string_view>

namespace dnc {

/// The two things that a style says about an opt-out: that a person does not see it, and that it is crossed
/// out. Knows style attributes and the classes of a page's own style sheets, as spreadsheets write them.
class HtmlStyles {
public:
    /// The text of a `<style>`, or a part of it that holds whole rules.
    void add(std::string_view css);

    /// By the `style` and `class` attributes of a tag.
    [[nodiscard]] bool isHidden(std::string_view style, std::string_view classes) const;
    [[nodiscard]] bool isStruck(std::string_view style, std::string_view classes) const;

private:
    std::set<std::string, std::less<>> m_hidden; ///< names of classes
    std::set<std::string, std::less<>> m_struck;
};

} // namespace dnc
