// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "fuzz/archive.h"
#include "fuzz/rows.h"
#include "import/readdocument.h"

/// A sheet, its shared strings and its styles, with a NUL between each two, as the parts of a workbook; or
/// any bytes as an archive.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    std::string_view input(reinterpret_cast<const char *>(data), size);
    const QString name = QStringLiteral("list.xlsx");
    if (input.starts_with("PK")) {
        checkRows(dnc::readDocument(QByteArray(input.data(), qsizetype(input.size())), name));
        return 0;
    }
    const std::string_view sheet = takePart(input);
    const std::string_view strings = takePart(input);
    const std::string_view styles = takePart(input);
    const QByteArray archive = archiveOf({
        {"xl/workbook.xml", "<workbook><sheets><sheet name='A' r:id='a'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id='a' Type='/worksheet' Target='a.xml'/><Relationship Id='b' "
         "Type='/sharedStrings' Target='b.xml'/><Relationship Id='c' Type='/styles' Target='c.xml'/>"
         "</Relationships>"},
        {"xl/_rels/a.xml.rels",
         "<Relationships><Relationship Id='h' Type='/hyperlink' Target='mailto:a@example.com' "
         "TargetMode='External'/></Relationships>"},
        {"xl/a.xml", sheet},
        {"xl/b.xml", strings.empty() ? "<sst/>" : strings},
        {"xl/c.xml", styles.empty() ? "<styleSheet/>" : styles},
    });
    checkRows(dnc::readDocument(archive, name));
    return 0;
}
