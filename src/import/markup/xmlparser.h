// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/bytes/zipfile.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/importerror.h"

#include <QtGlobal>

#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace dnc {

/// Elements that stand within one another.
inline constexpr int maxXmlDepth = 64;

struct XmlAttribute {
    std::string_view name;
    std::string_view localName; ///< without its namespace's prefix, which every file may choose for itself
    std::string_view value;
};

/// The attributes of an element, by their local names.
class XmlAttributes {
public:
    explicit XmlAttributes(std::span<const XmlAttribute> all)
        : m_all(all)
    {
    }
    /// Empty where there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const
    {
        for (const XmlAttribute &attribute : m_all) {
            if (attribute.localName == name)
                return attribute.value;
        }
        return {};
    }
    /// Only one that has a prefix, such as `r:id` beside `id`.
    [[nodiscard]] std::string_view prefixedValue(std::string_view name) const;
    /// An `xsd:boolean`; absent counts as false.
    [[nodiscard]] bool isTrue(std::string_view name) const;
    /// A number from 0, or nothing.
    [[nodiscard]] std::optional<quint32> number(std::string_view name) const;

private:
    std::span<const XmlAttribute> m_all;
};

/// Told what a part of a workbook holds, in its order. Names come without prefix: the formats give no two
/// elements of one place the same local name.
class XmlHandler {
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    Q_DISABLE_COPY_MOVE(XmlHandler)

    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view /*name*/) { }
    /// In pieces of any size.
    virtual void text(std::string_view /*text*/) { }

    [[nodiscard]] const std::optional<ImportError> &failure() const { return m_failure; }

protected:
    /// Ends the parsing with this error; the first counts.
    void fail(ImportError error);

private:
    std::optional<ImportError> m_failure;
};

/// Damaged: an element, or a text, that would be lost where it stands.
[[nodiscard]] ImportError misplaced(std::string_view name);

/// Called between blocks with the bytes of the part that were parsed; false ends the parsing as Cancelled.
using PartProgress = std::function<bool(quint64 parsed)>;

/// Parses a part of `file` from its beginning to its end. Refuses document type declarations, and with them
/// all entities of a file's own, elements nested deeper than maxXmlDepth, and tags of more than 8 MiB.
[[nodiscard]] Result<void, ImportError> parsePart(ZipFile &file, const ZipFile::Part &part,
                                                  XmlHandler &handler, const PartProgress &progress = {});

/// The same for a whole text, which is UTF-8 whatever it declares. Looks at `cancellation` between blocks.
[[nodiscard]] Result<void, ImportError> parseText(std::string_view utf8, XmlHandler &handler,
                                                  const Cancellation &cancellation = {},
                                                  size_t blockSize = size_t(1) << 20);

} // namespace dnc
