// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "list/column.h"

#include <QCoreApplication>
#include <QString>

#include <span>

namespace dnc {

/// The text of a cell, translated. Texts of the list are clipped where nobody could read them to the end.
class CellText {
    Q_DECLARE_TR_FUNCTIONS(dnc::CellText)

public:
    [[nodiscard]] static QString display(const EntryStore &store, quint32 entry, Column column);
    /// The whole text of a cell, where display() clips it or stands something in for nothing.
    [[nodiscard]] static QString whole(const EntryStore &store, quint32 entry, Column column);
    /// What follows the status in its cell, less prominent: what was changed, why the list excludes the
    /// entry, the server message. May be empty.
    [[nodiscard]] static QString statusNote(const EntryStore &store, quint32 entry);
    /// Why the entry is not on the list, and the input where something else is sent. Safe for tool tips,
    /// which would take some texts for HTML.
    [[nodiscard]] static QString toolTip(const EntryStore &store, quint32 entry);
    /// Whole sentences, for screen readers.
    [[nodiscard]] static QString accessible(const EntryStore &store, quint32 entry, Column column);
    [[nodiscard]] static QString header(Column column);
    /// These columns of these entries, for the clipboard: tabs between cells, line feeds between rows, quotes
    /// around cells that need them. A single cell is its text alone. Any thread; some 0.5 s a million.
    [[nodiscard]] static QString rows(const EntryStore &store, std::span<const quint32> entries,
                                      const ColumnSpan &columns);
    /// The same as an HTML table whose cells are text, so that no spreadsheet makes numbers of them.
    [[nodiscard]] static QString html(const EntryStore &store, std::span<const quint32> entries,
                                      const ColumnSpan &columns);

private:
    [[nodiscard]] static QString statusWords(const EntryStore &store, quint32 entry);
};

/// UTF-8 of the list as a QString.
[[nodiscard]] QString fromUtf8(std::string_view text);

} // namespace dnc
