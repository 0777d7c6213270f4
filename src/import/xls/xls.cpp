// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xls/xls.h"

#include "import/bytes/compoundfile.h"
#include "import/sheet/document.h"
#include "import/xls/xlsglobals.h"
#include "import/xls/xlssheet.h"

#include <QCoreApplication>

#include <utility>

namespace dnc {

namespace {

struct XlsText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Xls)
};

/// The stream with the workbook: `Workbook` since Excel 97, `Book` before.
Result<std::string, ImportError> workbookStream(std::string_view bytes)
{
    const auto file = CompoundFile::open(bytes);
    if (!file)
        return unexpected(file.error());
    if (file->contains(u"EncryptedPackage"))
        return unexpected(importError(ImportError::Kind::PasswordProtected));
    for (const char16_t *name : {u"Workbook", u"Book"}) {
        if (file->contains(name))
            return file->read(name);
    }
    return unexpected(importError(
        ImportError::Kind::NotText,
        XlsText::tr("It is a document of an old Office program, but no workbook. Copy the list out of it and "
                    "paste it here.")));
}

} // namespace

Result<Document, ImportError> readXls(std::string_view bytes, const WorkbookProgress &progress)
{
    const auto stream = workbookStream(bytes);
    if (!stream)
        return unexpected(stream.error());
    MemoryBudget budget(bytes.size());
    const auto globals = readXlsGlobals(*stream, budget);
    if (!globals)
        return unexpected(globals.error());
    Document document;
    for (const XlsGlobals::NamedSheet &named : globals->sheets) {
        if (!named.hasCells) {
            document.warnings
                << XlsText::tr("Sheet “%1” is a chart, a dialog or a macro and has no rows. It was left "
                               "out.")
                       .arg(named.name);
            continue;
        }
        Sheet &sheet = document.sheets.emplace_back();
        sheet.name = named.name;
        sheet.visibility = named.visibility;
        if (auto read = readXlsSheet(*stream, named.offset, *globals, budget, sheet, document.warnings);
            !read) {
            read.error().sheet = named.name;
            return unexpected(read.error());
        }
        if (progress && !progress(sheet, double(document.sheets.size()) / double(globals->sheets.size())))
            return unexpected(importError(ImportError::Kind::Canceled));
    }
    if (document.sheets.empty())
        return unexpected(
            importError(ImportError::Kind::NotText, XlsText::tr("It has no sheet with cells.")));
    return document;
}

} // namespace dnc
