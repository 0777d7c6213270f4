// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/bytes/memorybudget.h"
#include "import/cells/rowbuilder.h"
#include "import/markup/xmlparser.h"
#include "import/ods/odscell.h"
#include "import/ods/odsstyles.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dnc {

/// Reads the tables in `content.xml` of an OpenDocument spreadsheet, row by row.
class OdsContentHandler : public XmlHandler {
public:
    OdsContentHandler(OdsStyles styles, MemoryBudget &budget)
        : m_styles(std::move(styles))
        , m_budget(budget)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;

    [[nodiscard]] bool isSpreadsheet() const { return m_isSpreadsheet; }
    /// The sheets so far.
    [[nodiscard]] const Document &document() const { return m_document; }
    Document takeDocument() { return std::move(m_document); }

private:
    enum class Place { Outside, Styles, Table, Row, Cell };

    void startInTable(std::string_view name, const XmlAttributes &attributes);
    void startInCell(std::string_view name, const XmlAttributes &attributes);
    void beginTable(const XmlAttributes &attributes);
    void addColumns(const XmlAttributes &attributes);
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    void endTable();
    /// Skips an irrelevant element and its content; Damaged if it contains rows.
    void skip(std::string_view name);
    void addCells(std::string_view text);
    void failHere(ImportError error);
    [[nodiscard]] Sheet &sheet() { return m_document.sheets.back(); }

    OdsStyles m_styles;
    MemoryBudget &m_budget;
    Document m_document;
    bool m_isSpreadsheet = false;
    Place m_place = Place::Outside;
    int m_skipped = 0; ///< nesting depth inside an irrelevant element

    // The current table.
    bool m_isCopy = false; ///< a hidden copy of another file, kept for formulas
    quint64 m_nextRow = 1;
    quint32 m_rowRepeat = 1;
    std::string m_rowStyle;
    std::vector<std::string> m_columnStyles; ///< of the cells without a style of their own
    quint64 m_columnCount = 0;
    std::vector<std::pair<quint32, quint32>> m_hiddenColumns;
    RowBuilder m_row;

    // The current cell.
    OdsCell m_cell;
    std::string m_cellStyle;
    quint32 m_cellRepeat = 1;
    quint64 m_column = 0;
    bool m_struckSpan = false;
};

} // namespace dnc
