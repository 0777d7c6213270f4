// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHeaderView>

class QTableView;

namespace dnc {

class EntryTableModel;

/// The header of the list's columns. A click selects the column, as in spreadsheets; the arrow at its end and
/// the right mouse button open a menu that sorts, hides, shows and fits columns.
class ColumnHeader : public QHeaderView {
    Q_OBJECT

public:
    /// `table` shows `model`; both outlive the header.
    ColumnHeader(EntryTableModel &model, QTableView &table);

    /// Opens the menu below `column`.
    void openMenu(int column);

    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QRect arrowOf(const QRect &section) const;
    [[nodiscard]] QRect sectionRect(int column) const;
    void fit(int column);

    EntryTableModel &m_model;
    QTableView &m_table;
};

} // namespace dnc
