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

/// The maximum nesting of elements.
inline constexpr int maxXmlDepth = 64;

struct XmlAttribute {
    std::string_view name;
    std::string_view localName; ///< without namespace prefix, which each file may choose freely
    std::string_view value;
};

/// The attributes of an element, by their local names.
class XmlAttributes {
public:
    explicit XmlAttributes(std::span<const XmlAttribute> all)
        : m_all(all)
    {
    }
    /// Empty if there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const
    {
        for (const XmlAttribute &attribute : m_all) {
            if (attribute.localName == name)
                return attribute.value;
        }
        return {};
    }
    /// Only if it has a prefix, such as `r:id` beside `id`.
    [[nodiscard]] std::string_view prefixedValue(std::string_view name) const;
    /// An `xsd:boolean`; a missing one counts as false.
    [[nodiscard]] bool isTrue(std::string_view name) const;
    /// A number from 0, or nothing.
    [[nodiscard]] std::optional<quint32> number(std::string_view name) const;

private:
    std::span<const XmlAttribute> m_all;
};

/// Receives the content of a workbook part in document order. Names come without prefix: in these formats no
/// two elements in one place share a local name.
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
    /// Ends parsing with this error; the first one wins.
    void fail(ImportError error);

private:
    std::optional<ImportError> m_failure;
};

/// Damaged: an element or text in a place where it would be lost.
[[nodiscard]] ImportError misplaced(std::string_view name);

/// Called between blocks with the number of bytes parsed; false ends parsing with Canceled.
using PartProgress = std::function<bool(quint64 parsed)>;

/// Parses a whole part of `file`. Refuses document type declarations, and with them all custom entities,
/// elements nested deeper than maxXmlDepth, and tags of more than 8 MiB.
[[nodiscard]] Result<void, ImportError> parsePart(ZipFile &file, const ZipFile::Part &part,
                                                  XmlHandler &handler, const PartProgress &progress = {});

/// The same for a whole text, which is UTF-8 whatever it declares. Checks `cancellation` between blocks.
[[nodiscard]] Result<void, ImportError> parseText(std::string_view utf8, XmlHandler &handler,
                                                  const Cancellation &cancellation = {},
                                                  size_t blockSize = size_t(1) << 20);

} // namespace dnc
