// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/identifierdelegate.h"

#include "gui/theme/icons.h"
#include "gui/widgets/textdirection.h"
#include "list/entrytablemodel.h"
#include "list/severity.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>

namespace dnc {

namespace {

constexpr int markSize = 16;
constexpr int markGap = 8;

/// A zigzag line from `left` to `right` that ends below `bottom`.
void paintZigzag(QPainter *painter, qreal left, qreal right, qreal bottom, const QColor &color)
{
    constexpr qreal halfPeriod = 3;
    constexpr qreal height = 2;
    constexpr qreal width = 1.2;
    QPainterPath line(QPointF(left, bottom));
    const int count = qCeil((right - left) / halfPeriod);
    for (int i = 1; i <= count; ++i)
        line.lineTo(std::min(left + i * halfPeriod, right), i % 2 == 1 ? bottom - height : bottom);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->drawPath(line);
    painter->restore();
}

/// Underlines `part` of the text that the style draws in `option`.
void underline(QPainter *painter, const QStyleOptionViewItem &option, const QPoint &part, const QColor &color)
{
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    const int frame = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
                           .adjusted(frame, 0, -frame, 0);
    const QFontMetrics &metrics = option.fontMetrics;
    const int whole = metrics.horizontalAdvance(option.text);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int origin = isMirrored ? text.right() + 1 - std::min(whole, text.width()) : text.left();
    const int left = origin + metrics.horizontalAdvance(option.text.left(part.x()));
    const int right = origin + metrics.horizontalAdvance(option.text.left(part.x() + part.y()));
    const int bottom = text.center().y() + metrics.height() / 2 + 1;
    const int last = text.right() + 1;
    if (part.y() > 0 && right > left)
        paintZigzag(painter, std::min(left, last - markGap), std::min(right, last),
                    std::min(bottom, option.rect.bottom() - 2), color);
}

} // namespace

QWidget *IdentifierDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    QWidget *editor = CellDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        editLeftToRight(*line);
    }
    return editor;
}

void IdentifierDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty())
        option->text = leftToRight(option->text);
}

void IdentifierDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                               const QModelIndex &index) const
{
    const auto severity = Severity(index.data(EntryTableModel::SeverityRole).toInt());
    if (severity == Severity::None) {
        CellDelegate::paint(painter, given, index);
        return;
    }
    const bool isError = severity == Severity::Error;
    const ColorRole role = isError ? ColorRole::Error : ColorRole::Warning;
    if (!given.state.testFlag(QStyle::State_Selected))
        painter->fillRect(given.rect,
                          roleColor(isError ? ColorRole::ErrorTint : ColorRole::WarningTint, given.palette));
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    QStyleOptionViewItem background = option;
    if (given.state.testFlag(QStyle::State_Selected))
        paintEmpty(painter, background);
    const QRect end =
        QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {markSize, markSize},
                            option.rect.adjusted(markGap, 0, -markGap, 0));
    option.rect = QStyle::visualRect(option.direction, given.rect,
                                     given.rect.adjusted(0, 0, -markSize - 2 * markGap, 0));
    option.state.setFlag(QStyle::State_HasFocus, false);
    option.state.setFlag(QStyle::State_Selected, false);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    QPoint wrongPart = index.data(EntryTableModel::WrongPartRole).toPoint();
    if (option.direction == Qt::RightToLeft)
        wrongPart.rx() += 1; // the mark in front of the text
    underline(painter, option, wrongPart, roleColor(role, option.palette));
    icon(isError ? QStringLiteral("error") : QStringLiteral("warning"), role).paint(painter, end);
    if (schemeOf(option.palette) == Scheme::HighContrast) { // which has no tints
        painter->setPen(roleColor(role, option.palette));
        painter->drawRect(given.rect.adjusted(0, 0, -1, -1));
    }
    paintFrame(painter, given);
}

} // namespace dnc
