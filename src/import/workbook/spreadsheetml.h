// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/bytes/memorybudget.h"
#include "import/cells/numberformat.h"
#include "import/cells/rowbuilder.h"
#include "import/markup/xmlparser.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dnc {

/// Reads the sheets of an XML spreadsheet of Excel 2003, row by row. Rows that a filter hides cannot be told
/// from rows hidden by hand there: the filter stands behind them.
class SpreadsheetMlHandler : public XmlHandler {
public:
    explicit SpreadsheetMlHandler(MemoryBudget &budget)
        : m_budget(budget)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;

    /// NotText where there is no sheet.
    [[nodiscard]] Result<Document, ImportError> takeDocument();

private:
    struct Style {
        bool struck = false;
        NumberFormat format;
    };
    void startStyle(std::string_view name, const XmlAttributes &attributes);
    void startInSheet(std::string_view name, const XmlAttributes &attributes);
    void beginSheet(const XmlAttributes &attributes);
    void addColumns(const XmlAttributes &attributes);
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    /// The row or the column that an element says it is, from 1; nothing where it does not say.
    [[nodiscard]] std::optional<quint32> placeIn(const XmlAttributes &attributes);
    [[nodiscard]] std::string shownText(const Style &style) const;
    void failHere(ImportError error);
    [[nodiscard]] Sheet &sheet() { return m_document.sheets.back(); }

    MemoryBudget &m_budget;
    Document m_document;
    std::map<std::string, Style, std::less<>> m_styles;
    Style *m_style = nullptr; ///< the one that is being read
    int m_skipped = 0; ///< how deep inside an element that is of no interest

    // The sheet that is being read.
    bool m_inSheet = false;
    std::vector<std::pair<quint32, quint32>> m_hiddenColumns;
    quint32 m_nextColumn = 0; ///< of those that are described before the rows
    quint64 m_nextRow = 1;
    bool m_inRow = false;
    bool m_inVisible = false;
    std::string m_visible;
    RowBuilder m_row;

    // The cell that is being read.
    quint32 m_column = 0;
    quint32 m_covered = 0; ///< columns behind it
    std::string m_cellStyle;
    std::string m_type;
    std::string m_text;
    std::string m_link;
    bool m_inCell = false;
    bool m_inData = false;
    bool m_hasData = false;
    bool m_hasFormula = false;
    bool m_struck = false; ///< part of the text
};

} // namespace dnc
