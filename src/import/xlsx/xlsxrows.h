// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/cells/cellplace.h"
#include "import/cells/cellstyle.h"
#include "import/cells/rowbuilder.h"
#include "import/markup/xmlparser.h"
#include "import/xlsx/xlsxsheet.h"
#include "import/xlsx/xlsxtext.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dnc {

/// What a worksheet says about its rows before and after them.
struct XlsxSheetExtras {
    struct Hyperlink {
        CellRange range;
        std::string relationship; ///< an id, which leads to the target
    };
    std::vector<Hyperlink> hyperlinks;
    std::vector<CellRange> filters; ///< with at least one active condition
    std::vector<std::pair<quint32, quint32>> hiddenColumns; ///< first and last, from 0
    std::vector<std::string> tables; ///< relationship ids; tables have filters of their own
};

/// Reads one worksheet; adds its cells to a sheet row by row.
class XlsxRowsHandler : public XmlHandler {
public:
    XlsxRowsHandler(const XlsxParts &parts, MemoryBudget &budget, Sheet &sheet)
        : m_parts(parts)
        , m_budget(budget)
        , m_sheet(sheet)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;

    [[nodiscard]] const XlsxSheetExtras &notes() const { return m_notes; }

private:
    enum class Type : quint8 { Number, Shared, Formula, Inline, Boolean, Error, Date };

    void startInRows(std::string_view name, const XmlAttributes &attributes);
    void startBesideRows(std::string_view name, const XmlAttributes &attributes);
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void addCell(std::string_view text, bool struck);
    void addSharedString();
    void failAtCell(const QString &detail);
    [[nodiscard]] std::string numberText(std::string_view value) const;
    [[nodiscard]] const CellStyle *style() const;

    const XlsxParts &m_parts;
    MemoryBudget &m_budget;
    Sheet &m_sheet;
    XlsxSheetExtras m_notes;
    RowBuilder m_row;
    quint32 m_lastRow = 0;
    bool m_inRows = false;
    bool m_inFilter = false;
    CellRange m_filter;

    // The current cell.
    bool m_inCell = false;
    bool m_inInline = false;
    Type m_type = Type::Number;
    quint32 m_column = 0;
    quint32 m_style = 0;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    std::string m_value;
    std::string m_formula;
    std::string *m_collected = nullptr; ///< receives text
    XlsxTextCollector m_inline;
};

} // namespace dnc
