// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xlsx/xlsx.h"

#include "import/markup/xmlparser.h"
#include "import/sheet/document.h"
#include "import/xlsx/relationships.h"
#include "import/xlsx/xlsxsharedstrings.h"
#include "import/xlsx/xlsxsheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace dnc {

namespace {

struct XlsxText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Xlsx)
};

/// A sheet as listed in the workbook's main part.
struct NamedSheet {
    QString name;
    std::string relationship; ///< id
    SheetVisibility visibility = SheetVisibility::Visible;
};

SheetVisibility visibilityOf(std::string_view state)
{
    if (state == "hidden")
        return SheetVisibility::Hidden;
    return state == "veryHidden" ? SheetVisibility::VeryHidden : SheetVisibility::Visible;
}

class WorkbookHandler : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        constexpr size_t maxSheets = 1000;
        if (name == "workbookPr" && attributes.isTrue("date1904")) {
            m_dates = DateSystem::From1904;
        } else if (name == "sheet") {
            m_sheets.push_back({QString::fromUtf8(attributes.value("name")),
                                std::string(attributes.prefixedValue("id")),
                                visibilityOf(attributes.value("state"))});
            if (m_sheets.size() > maxSheets)
                fail(importError(ImportError::Kind::Unsafe,
                                 XlsxText::tr("It has more than %L1 sheets.").arg(maxSheets)));
        }
    }
    [[nodiscard]] const std::vector<NamedSheet> &sheets() const { return m_sheets; }
    [[nodiscard]] DateSystem dates() const { return m_dates; }

private:
    std::vector<NamedSheet> m_sheets;
    DateSystem m_dates = DateSystem::From1900;
};

/// Reads one workbook, part by part.
class XlsxReader {
public:
    XlsxReader(ZipFile &file, std::string_view workbook, quint64 fileSize, const WorkbookProgress &progress)
        : m_file(file)
        , m_workbook(workbook)
        , m_budget(fileSize)
        , m_progress(progress)
    {
    }
    Result<Document, ImportError> read();

private:
    Result<void, ImportError> readSharedParts();
    Result<void, ImportError> readSheet(const NamedSheet &named);
    /// The name of the part of this type; empty if there is none.
    [[nodiscard]] std::string_view partOfType(std::string_view type) const;
    [[nodiscard]] PartProgress progressOf(const ZipFile::Part *part, const Sheet &sheet) const;
    void countWork(const std::vector<NamedSheet> &sheets);

    ZipFile &m_file;
    std::string_view m_workbook;
    MemoryBudget m_budget;
    const WorkbookProgress &m_progress;
    Relationships m_relationships;
    XlsxParts m_parts;
    quint64 m_work = 1; ///< bytes of all sheets
    quint64 m_done = 0;
    Document m_document;
};

Result<Document, ImportError> XlsxReader::read()
{
    WorkbookHandler workbook;
    if (const auto parsed = parsePart(m_file, *m_file.part(m_workbook), workbook); !parsed)
        return unexpected(parsed.error());
    m_parts.dates = workbook.dates();
    auto relationships = readRelationships(m_file, m_workbook);
    if (!relationships)
        return unexpected(relationships.error());
    m_relationships = std::move(*relationships);
    if (const auto shared = readSharedParts(); !shared)
        return unexpected(shared.error());
    countWork(workbook.sheets());
    for (const NamedSheet &sheet : workbook.sheets()) {
        if (auto read = readSheet(sheet); !read) {
            read.error().sheet = sheet.name;
            return unexpected(read.error());
        }
    }
    if (m_document.sheets.empty())
        return unexpected(
            importError(ImportError::Kind::NotText, XlsxText::tr("It has no sheet with cells.")));
    return std::move(m_document);
}

Result<void, ImportError> XlsxReader::readSharedParts()
{
    auto styles = readXlsxStyles(m_file, partOfType("styles"));
    if (!styles)
        return unexpected(styles.error());
    m_parts.styles = std::move(*styles);
    // In a large list that is half the work, before the first row is available.
    const auto keepReading = [this](quint64) { return m_progress(Sheet(), 0); };
    auto strings = readSharedStrings(m_file, partOfType("sharedStrings"), m_budget,
                                     m_progress ? keepReading : PartProgress());
    if (!strings)
        return unexpected(strings.error());
    m_parts.strings = std::move(*strings);
    return {};
}

std::string_view XlsxReader::partOfType(std::string_view type) const
{
    const Relationship *found = findType(m_relationships, type);
    return found ? std::string_view(found->target) : std::string_view();
}

void XlsxReader::countWork(const std::vector<NamedSheet> &sheets)
{
    for (const NamedSheet &sheet : sheets) {
        const auto found = m_relationships.find(sheet.relationship);
        if (found == m_relationships.end())
            continue;
        if (const ZipFile::Part *part = m_file.part(found->second.target))
            m_work += std::min(part->size, maxInflatedSize);
    }
}

PartProgress XlsxReader::progressOf(const ZipFile::Part *part, const Sheet &sheet) const
{
    if (!m_progress)
        return {};
    return [this, part, &sheet](quint64 parsed) {
        const quint64 done = m_done + std::min(parsed, part->size);
        return m_progress(sheet, std::min(1.0, double(done) / double(m_work)));
    };
}

Result<void, ImportError> XlsxReader::readSheet(const NamedSheet &named)
{
    const auto found = m_relationships.find(named.relationship);
    if (found == m_relationships.end()) {
        m_document.warnings
            << XlsxText::tr("Sheet “%1” has no content in the file. It was not imported.").arg(named.name);
        return {};
    }
    if (found->second.type != "worksheet") {
        m_document.warnings
            << XlsxText::tr(
                   "Sheet “%1” is a chart, a dialog or a macro and has no rows. It was not imported.")
                   .arg(named.name);
        return {};
    }
    const ZipFile::Part *part = m_file.part(found->second.target);
    if (!part)
        return unexpected(
            importError(ImportError::Kind::Damaged, XlsxText::tr("A sheet is missing from the file.")));
    Sheet &sheet = m_document.sheets.emplace_back();
    sheet.name = named.name;
    sheet.visibility = named.visibility;
    auto read = readXlsxSheet(m_file, found->second.target, m_parts, m_budget, sheet, m_document.warnings,
                              progressOf(part, sheet));
    m_done += std::min(part->size, maxInflatedSize);
    return read;
}

} // namespace

Result<Document, ImportError> readXlsx(ZipFile &file, std::string_view workbook, quint64 fileSize,
                                       const WorkbookProgress &progress)
{
    return XlsxReader(file, workbook, fileSize, progress).read();
}

} // namespace dnc
