// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "fuzz/rows.h"
#include "import/readdocument.h"

/// The root element, which tells the kinds apart: a change there would keep the fuzzer from the reader.
#ifdef DNC_FUZZED_KIND_excel2003
constexpr const char *begin = "<?xml version=\"1.0\"?><Workbook "
                              "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">";
constexpr const char *end = "</Workbook>";
#else
constexpr const char *begin = "<?xml version=\"1.0\"?><office:document "
                              "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">";
constexpr const char *end = "</office:document>";
#endif

/// Any bytes as what stands in the root element of a workbook that is one XML text.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray inside(reinterpret_cast<const char *>(data), qsizetype(size));
    checkRows(dnc::readDocument(begin + inside + end, QStringLiteral("list.xml")));
    return 0;
}
