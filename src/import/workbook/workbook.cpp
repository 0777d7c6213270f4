// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/workbook/workbook.h"

#include "import/bytes/zipfile.h"
#include "import/ods/ods.h"
#include "import/xls/xls.h"
#include "import/xlsx/relationships.h"
#include "import/xlsx/xlsx.h"

#include <QCoreApplication>

namespace dnc {

namespace {

struct WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Workbook)
};

constexpr QByteArrayView zipBegin("PK\x03\x04");
constexpr QByteArrayView emptyZip("PK\x05\x06");
constexpr QByteArrayView compoundBegin("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

ImportError notAWorkbook(const QString &detail)
{
    return importError(ImportError::Kind::NotText, detail);
}

/// The message for archives of known programs that contain no sheet.
QString otherArchive(const ZipFile &file)
{
    if (file.containsFolder("word/"))
        return WorkbookText::tr("It is a text document. Copy the list out of it and paste it here.");
    if (file.containsFolder("ppt/"))
        return WorkbookText::tr("It is a presentation. Copy the list out of it and paste it here.");
    if (file.containsFolder("Index/") || file.contains("index.zip") || file.containsName("/Index.zip"))
        return WorkbookText::tr("It is an Apple Numbers or Pages document. Export it as Excel workbook or "
                                "CSV, and open that file.");
    return WorkbookText::tr("It is a ZIP archive. Unpack it first and open the list inside.");
}

Result<Document, ImportError> readArchive(const QByteArray &bytes, const WorkbookProgress &progress)
{
    auto file = ZipFile::open(bytes);
    if (!file)
        return unexpected(file.error());
    const auto package = readRelationships(*file, {});
    if (!package)
        return unexpected(package.error());
    const Relationship *main = findType(*package, "officeDocument");
    std::string workbook = main ? main->target : std::string("xl/workbook.xml");
    if (!file->contains(workbook) && file->contains("xl/workbook.xml"))
        workbook = "xl/workbook.xml";
    if (workbook.ends_with(".bin"))
        return unexpected(
            notAWorkbook(WorkbookText::tr("It is a binary Excel workbook (XLSB). Open it in Excel, save it "
                                          "as Excel workbook (XLSX), and open that file.")));
    const bool isXlsx =
        file->contains(workbook) && (workbook.starts_with("xl/") || !file->containsFolder("word/"));
    if (isXlsx)
        return readXlsx(*file, workbook, quint64(bytes.size()), progress);
    if (file->contains("content.xml"))
        return readOds(*file, quint64(bytes.size()), progress);
    return unexpected(notAWorkbook(otherArchive(*file)));
}

} // namespace

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith(zipBegin) || bytes.startsWith(emptyZip) || bytes.startsWith(compoundBegin);
}

Result<Document, ImportError> readWorkbook(const QByteArray &bytes, const WorkbookProgress &progress)
{
    if (bytes.startsWith(compoundBegin))
        return readXls({bytes.constData(), size_t(bytes.size())}, progress);
    return readArchive(bytes, progress);
}

} // namespace dnc
