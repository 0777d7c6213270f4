// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/ods/ods.h"

#include "import/bytes/zipfile.h"
#include "import/ods/odscontent.h"
#include "import/sheet/document.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

struct OdsText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Ods)
};

/// The archive does not show that parts are encrypted; only the manifest does.
class ManifestHandler : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes & /*attributes*/) override
    {
        if (name == "encryption-data")
            fail(importError(ImportError::Kind::PasswordProtected));
    }
};

class StylesHandler : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        m_styles.startElement(name, attributes);
    }
    void endElement(std::string_view name) override { m_styles.endElement(name); }
    void text(std::string_view text) override { m_styles.addText(text); }
    OdsStyles take() { return std::move(m_styles); }

private:
    OdsStyles m_styles;
};

/// Parses the part with this name, if there is one.
Result<void, ImportError> parseOptional(ZipFile &file, std::string_view name, XmlHandler &handler)
{
    const ZipFile::Part *part = file.part(name);
    return part ? parsePart(file, *part, handler) : Result<void, ImportError>();
}

} // namespace

Result<Document, ImportError> readOds(ZipFile &file, quint64 fileSize, const WorkbookProgress &progress)
{
    ManifestHandler manifest;
    if (const auto parsed = parseOptional(file, "META-INF/manifest.xml", manifest); !parsed)
        return unexpected(parsed.error());
    StylesHandler styles;
    if (const auto parsed = parseOptional(file, "styles.xml", styles); !parsed)
        return unexpected(parsed.error());
    MemoryBudget budget(fileSize);
    OdsContentHandler content(styles.take(), budget);
    const ZipFile::Part &part = *file.part("content.xml");
    const PartProgress partProgress = [&](quint64 parsed) {
        const double all = double(std::max<quint64>(part.size, 1));
        return content.document().sheets.empty()
            || progress(content.document().sheets.back(), std::min(1.0, double(parsed) / all));
    };
    if (const auto parsed = parsePart(file, part, content, progress ? partProgress : PartProgress()); !parsed)
        return unexpected(parsed.error());
    return takeSpreadsheet(content);
}

Result<Document, ImportError> takeSpreadsheet(OdsContentHandler &content)
{
    if (!content.isSpreadsheet())
        return unexpected(importError(ImportError::Kind::NotText,
                                      OdsText::tr("It is an OpenDocument file, but no spreadsheet. Copy the "
                                                  "list out of it and paste it here.")));
    if (content.document().sheets.empty())
        return unexpected(
            importError(ImportError::Kind::NotText, OdsText::tr("It has no sheet with cells.")));
    return content.takeDocument();
}

} // namespace dnc
