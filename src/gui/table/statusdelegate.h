// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/table/delegates.h"

#include <QFontMetrics>

namespace dnc {

/// Paints icon and words of the status, a quiet note, and at the end of the cell a button with the fix of the
/// row. The note gives way first, then the words; the button is never cut. It is painted only: the details of
/// the row have the same action as a widget.
class StatusDelegate : public CellDelegate {
    Q_OBJECT

public:
    /// What the button of a row does.
    enum class Action : quint8 {
        None,
        Fix, ///< takes the suggestion
        Edit, ///< opens the editor of the identifier
    };

    using CellDelegate::CellDelegate;

    /// The action of the row of `index`, which may be in any column.
    [[nodiscard]] static Action actionOf(const QModelIndex &index);
    /// Where its button is in the cell `rect` of the status; empty without an action.
    [[nodiscard]] static QRect buttonRect(const QModelIndex &index, const QRect &rect,
                                          const QFontMetrics &metrics, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace dnc
