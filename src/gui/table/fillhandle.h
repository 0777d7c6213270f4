// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QRect>
#include <QTimer>

#include <optional>

class QPainter;
class QTableView;

namespace dnc {

class EntryTableModel;

/// The small square at the trailing bottom corner of the selected block. Dragging it repeats the cells of
/// the block in the rows below or above it, or in the columns beside it, as one undo step. Values are copied,
/// never counted up. There is none while the list is read-only or several blocks are selected. GUI thread.
class FillHandle : public QObject {
    Q_OBJECT

public:
    /// `model` is the one of `table`; both outlive the handle.
    FillHandle(QTableView &table, EntryTableModel &model);

    /// Where it is in the viewport; empty: nowhere.
    [[nodiscard]] QRect rect() const;
    /// Paints it, and while it is dragged the outline of the cells that it would fill.
    void paint(QPainter &painter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A block of cells: columns from left to right, rows from top to bottom, as the model numbers them.
    using Block = QRect;

    [[nodiscard]] Block selectedBlock() const;
    [[nodiscard]] QRect placeOf(const Block &block) const;
    [[nodiscard]] Block extendedTo(const QPoint &place) const;
    void begin(const QPoint &place);
    void dragTo(const QPoint &place);
    void scroll();
    void end(bool fills);
    void fill(const Block &whole);

    QTableView &m_table;
    EntryTableModel &m_model;
    std::optional<Block> m_source; // while it is dragged
    Block m_target; // with the source
    QRect m_painted;
    QPoint m_pointer;
    QTimer m_scrolling; // while the pointer is above or below the rows
};

} // namespace dnc
