// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/bytes/filekind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

struct FileKindText {
    Q_DECLARE_TR_FUNCTIONS(dnc::FileKind)
};

QString pictureText()
{
    return FileKindText::tr("It looks like a picture. Type or paste the identifiers instead.");
}

/// The first record of a workbook of Excel 2 to 4, which is no compound file ([MS-XLS] 2.4.21, BOF).
bool isBareExcelStream(const QByteArray &bytes)
{
    constexpr qsizetype shortest = 4;
    const bool isFirst = bytes.size() >= shortest && bytes[0] == '\x09' && bytes[3] == '\0';
    return isFirst && (bytes[1] == '\0' || bytes[1] == '\x02' || bytes[1] == '\x04');
}

/// Whether a compound file ([MS-CFB]) has a stream or a folder whose name begins so.
bool hasStream(const QByteArray &bytes, QStringView name)
{
    return bytes.contains(QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

/// The files of other programs that are built like a workbook of Excel 97 to 2003.
QString otherCompoundFile(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") || hasStream(bytes, u"Workbook")
        || hasStream(bytes, u"Book"))
        return {};
    if (hasStream(bytes, u"__substg1.0_"))
        return FileKindText::tr("It looks like a message of Outlook. Open it there, and save it as text or "
                                "copy the addresses and paste them here.");
    if (hasStream(bytes, u"WordDocument"))
        return FileKindText::tr(
            "It looks like a document of Word. Copy the list out of it and paste it here.");
    return {};
}

} // namespace

QString otherKind(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return FileKindText::tr("It looks like a PDF. Copy the list out of it and paste it here.");
    if (bytes.startsWith("{\\rtf"))
        return FileKindText::tr(
            "It looks like a formatted text document. Copy the list out of it and paste it here.");
    if (bytes.startsWith("\x1F\x8B"))
        return FileKindText::tr("It looks like a compressed file. Unpack it first and open the list inside.");
    if (isBareExcelStream(bytes))
        return FileKindText::tr("It looks like a workbook of a very old Excel. Open it in your spreadsheet "
                                "program, save it as Excel workbook (XLSX), and open that file.");
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("GIF8"))
        return pictureText();
    return otherCompoundFile(bytes);
}

QString otherKindOfName(const QString &file)
{
    const auto words = [](const QString &list) {
        return FileKindText::tr(
                   "It is no list but the mark of a spreadsheet program that “%1” is open in it. Open "
                   "that file instead.")
            .arg(list);
    };
    const QString office = QStringLiteral("~$");
    const QString libreOffice = QStringLiteral(".~lock.");
    if (file.startsWith(office) && file.size() > office.size())
        return words(file.mid(office.size()));
    if (file.startsWith(libreOffice) && file.endsWith(u'#') && file.size() > libreOffice.size() + 1)
        return words(file.mid(libreOffice.size()).chopped(1));
    return {};
}

QString otherKindOfText(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (!text.starts_with('<'))
        return {};
    const QByteArray start = QByteArray(text.data(), qsizetype(std::min<size_t>(text.size(), 16))).toLower();
    constexpr std::array beginnings{"<!doctype", "<?xml", "<svg"};
    if (std::ranges::none_of(beginnings, [&](const char *begin) { return start.startsWith(begin); }))
        return {};
    return FileKindText::tr(
        "It looks like an XML file. Open it in the program that it comes from, save the list as "
        "Excel workbook (XLSX), and open that file.");
}

} // namespace dnc
