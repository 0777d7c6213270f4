// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xls/xlsglobals.h"

#include "import/bytes/littleendian.h"
#include "import/cells/cellstyle.h"

#include <QCoreApplication>

#include <map>
#include <utility>

namespace dnc {

namespace {

struct XlsGlobalsText {
    Q_DECLARE_TR_FUNCTIONS(dnc::XlsGlobals)
};

constexpr quint16 excel97 = 0x0600;
constexpr quint16 excel5 = 0x0500;
constexpr size_t maxSheets = 1000;

QByteArray encodingName(quint16 codePage)
{
    constexpr quint16 macRoman = 10000;
    constexpr quint16 macRomanToo = 32768;
    if (codePage == macRoman || codePage == macRomanToo)
        return "macintosh";
    return "windows-" + QByteArray::number(codePage == 0 || codePage == 32769 ? 1252 : codePage);
}

class GlobalsReader {
public:
    explicit GlobalsReader(MemoryBudget &budget)
        : m_budget(budget)
    {
    }
    Result<XlsGlobals, ImportError> read(std::string_view stream);

private:
    std::optional<ImportError> take(const BiffRecord &record);
    void addSheet(const BiffRecord &record);
    std::optional<ImportError> addStrings(const BiffRecord &record);
    void setCodePage(quint16 codePage);
    void addStyles();

    MemoryBudget &m_budget;
    XlsGlobals m_globals;
    std::vector<bool> m_struckFonts;
    std::map<quint32, NumberFormat> m_formats;
    std::vector<std::pair<quint16, quint16>> m_styleNumbers; ///< font and format
};

Result<XlsGlobals, ImportError> GlobalsReader::read(std::string_view stream)
{
    const quint16 version = littleEndian16(stream, 4);
    if (littleEndian16(stream, 0) != quint16(BiffType::BeginOfPart)
        || (version != excel97 && version != excel5))
        return unexpected(
            importError(ImportError::Kind::NotText,
                        XlsGlobalsText::tr("It is a workbook of a very old Excel. Open it in your "
                                           "spreadsheet program, save it as Excel workbook (XLSX), "
                                           "and open that file.")));
    if (version == excel5)
        setCodePage(0);
    BiffReader reader(stream, 0);
    BiffRecord record;
    while (reader.next(record) && record.type != BiffType::EndOfPart) {
        if (auto error = take(record))
            return unexpected(std::move(*error));
    }
    if (record.type != BiffType::EndOfPart)
        return unexpected(importError(ImportError::Kind::Damaged));
    addStyles();
    return std::move(m_globals);
}

std::optional<ImportError> GlobalsReader::take(const BiffRecord &record)
{
    const std::string_view data = record.data();
    constexpr quint16 struckFlag = 8;
    switch (record.type) {
    case BiffType::FilePass:
        return importError(ImportError::Kind::PasswordProtected);
    case BiffType::CodePage:
        if (m_globals.transcoder)
            setCodePage(littleEndian16(data, 0));
        break;
    case BiffType::DateMode:
        m_globals.dates = littleEndian16(data, 0) == 1 ? DateSystem::From1904 : DateSystem::From1900;
        break;
    case BiffType::Font:
        m_struckFonts.push_back((littleEndian16(data, 2) & struckFlag) != 0);
        break;
    case BiffType::Format:
        m_formats.insert_or_assign(
            littleEndian16(data, 0),
            numberFormat(
                BiffText(record.pieces, 2, m_globals.transcoder.get()).read(m_globals.transcoder ? 1 : 2)));
        break;
    case BiffType::ExtendedFormat:
        m_styleNumbers.emplace_back(littleEndian16(data, 0), littleEndian16(data, 2));
        break;
    case BiffType::BoundSheet:
        addSheet(record);
        break;
    case BiffType::SharedStrings:
        return addStrings(record);
    default: // the many that do not matter for a list
        break;
    }
    if (m_globals.sheets.size() > maxSheets)
        return importError(ImportError::Kind::Unsafe,
                           XlsGlobalsText::tr("It has more than %L1 sheets.").arg(maxSheets));
    return {};
}

void GlobalsReader::setCodePage(quint16 codePage)
{
    auto transcoder = std::make_unique<Transcoder>(encodingName(codePage));
    if (!transcoder->isValid())
        transcoder = std::make_unique<Transcoder>(QByteArray("windows-1252"));
    m_globals.transcoder = std::move(transcoder);
}

void GlobalsReader::addSheet(const BiffRecord &record)
{
    if (record.data().size() < 7)
        return;
    XlsGlobals::NamedSheet sheet;
    sheet.offset = littleEndian32(record.data(), 0);
    const quint8 state = quint8(record.data()[4]) & 3U;
    if (state != 0)
        sheet.visibility = state == 1 ? SheetVisibility::Hidden : SheetVisibility::VeryHidden;
    sheet.hasCells = record.data()[5] == 0;
    sheet.name = QString::fromStdString(BiffText(record.pieces, 6, m_globals.transcoder.get()).read(1));
    m_globals.sheets.push_back(std::move(sheet));
}

std::optional<ImportError> GlobalsReader::addStrings(const BiffRecord &record)
{
    constexpr size_t countsSize = 8;
    const quint32 count = littleEndian32(record.data(), 4);
    BiffText texts(record.pieces, countsSize, nullptr);
    for (quint32 i = 0; i < count && !texts.isAtEnd(); ++i) {
        const std::string text = texts.read(2);
        m_globals.strings.add(text, false);
        if (!m_budget.take(text.size() + sizeof(std::string_view)))
            return importError(ImportError::Kind::Unsafe);
    }
    return {};
}

void GlobalsReader::addStyles()
{
    constexpr quint16 absentFont = 4; // no font has this number: later ones are off by one
    for (const auto &[font, format] : m_styleNumbers) {
        CellStyle style;
        const auto found = m_formats.find(format);
        style.format = found != m_formats.end() ? found->second : builtInNumberFormat(format);
        const size_t index = font > absentFont ? font - 1U : font;
        style.struck = index < m_struckFonts.size() && m_struckFonts[index];
        m_globals.styles.push_back(style);
    }
}

} // namespace

Result<XlsGlobals, ImportError> readXlsGlobals(std::string_view stream, MemoryBudget &budget)
{
    return GlobalsReader(budget).read(stream);
}

} // namespace dnc
