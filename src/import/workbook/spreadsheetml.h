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

/// Reads the sheets of an XML spreadsheet of Excel 2003, row by row. Filtered rows cannot be distinguished
/// from rows hidden by hand, because the filter follows the rows in the file.
class SpreadsheetMlHandler : public XmlHandler {
public:
    explicit SpreadsheetMlHandler(MemoryBudget &budget)
        : m_budget(budget)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;

    /// NotText if there is no sheet.
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
    /// The row or column index that an element states, from 1; nothing if it states none.
    [[nodiscard]] std::optional<quint32> placeIn(const XmlAttributes &attributes);
    [[nodiscard]] std::string shownText(const Style &style) const;
    void failHere(ImportError error);
    [[nodiscard]] Sheet &sheet() { return m_document.sheets.back(); }

    MemoryBudget &m_budget;
    Document m_document;
    std::map<std::string, Style, std::less<>> m_styles;
    Style *m_style = nullptr; ///< the current one
    int m_skipped = 0; ///< nesting depth inside an irrelevant element

    // The current sheet.
    bool m_inSheet = false;
    std::vector<std::pair<quint32, quint32>> m_hiddenColumns;
    quint32 m_nextColumn = 0; ///< of the column descriptions before the rows
    quint64 m_nextRow = 1;
    bool m_inRow = false;
    bool m_inVisible = false;
    std::string m_visible;
    RowBuilder m_row;

    // The current cell.
    quint32 m_column = 0;
    quint32 m_covered = 0; ///< number of columns after it that it spans
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
