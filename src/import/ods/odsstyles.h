// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/cells/formatlead.h"
#include "import/cells/numberformat.h"
#include "import/markup/xmlparser.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// The styles of an OpenDocument file, as far as they change what a person reads. Receives the elements of
/// `styles.xml` and of the styles in `content.xml`.
class OdsStyles {
public:
    void startElement(std::string_view name, const XmlAttributes &attributes);
    void endElement(std::string_view name);
    void addText(std::string_view text);

    /// For the style of a cell or, with the family `text`, of a span.
    [[nodiscard]] bool isStruck(std::string_view family, std::string_view name) const;
    /// Whether a table's style hides it.
    [[nodiscard]] bool isHiddenTable(std::string_view name) const;
    [[nodiscard]] NumberFormat format(std::string_view cellStyle) const;
    [[nodiscard]] size_t size() const { return m_styles.size() + m_formats.size(); }

private:
    struct Style {
        std::string parent; ///< its key
        std::string format;
        std::optional<bool> struck;
        bool hidden = false;
    };
    /// A format that takes the place of another one for some numbers.
    struct Section {
        NumberFormat limits; ///< only its condition
        std::string format;
    };
    void addSection(const XmlAttributes &attributes);
    [[nodiscard]] NumberFormat formatNamed(const std::string &name) const;
    /// The style with this key or its nearest ancestor for which `tells` is true; null for none.
    template <typename Tells>
    [[nodiscard]] const Style *find(std::string key, Tells tells) const;

    std::map<std::string, Style, std::less<>> m_styles; ///< by family and name
    std::map<std::string, NumberFormat, std::less<>> m_formats;
    std::map<std::string, std::vector<Section>, std::less<>> m_sections; ///< by the name of their format
    Style *m_style = nullptr; ///< the current one
    NumberFormat *m_format = nullptr;
    std::string m_formatName;
    FormatLead m_lead; ///< of the current format
    bool m_beforeDigits = false;
};

} // namespace dnc
