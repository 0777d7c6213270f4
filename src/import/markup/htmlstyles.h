// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <set>
#include <string>
#include <string_view>

namespace dnc {

/// Detects the two style properties that matter for an opt-out: hidden and crossed out. Supports style
/// attributes and the classes of a page's own style sheets, as spreadsheets write them.
class HtmlStyles {
public:
    /// The text of a `<style>`, or a part of it with complete rules.
    void add(std::string_view css);

    /// By the `style` and `class` attributes of a tag.
    [[nodiscard]] bool isHidden(std::string_view style, std::string_view classes) const;
    [[nodiscard]] bool isStruck(std::string_view style, std::string_view classes) const;

private:
    std::set<std::string, std::less<>> m_hidden; ///< class names
    std::set<std::string, std::less<>> m_struck;
};

} // namespace dnc
