// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/statusdelegate.h"

#include "gui/theme/icons.h"
#include "gui/theme/statusicon.h"
#include "list/column.h"
#include "list/entrytablemodel.h"
#include "list/severity.h"

#include <QPainter>

#include <algorithm>

namespace dnc {

namespace {

constexpr int statusIconSize = 16;
constexpr int statusGap = 8;
constexpr int padding = 10; // left and right of the text of the button
constexpr int radius = 5;
constexpr int shortBelow = 190; // width of a cell that has no room for the suggestion
constexpr int shortestValue = 12; // characters; less of a value tells nothing

Severity severityOf(const QModelIndex &index)
{
    return Severity(index.data(EntryTableModel::SeverityRole).toInt());
}

EntryStatus statusOf(const QModelIndex &index)
{
    return EntryStatus(index.data(EntryTableModel::StatusRole).toInt());
}

ColorRole colorOf(const QModelIndex &index)
{
    return severityOf(index) == Severity::Warning ? ColorRole::Warning : statusColorRole(statusOf(index));
}

QIcon rowIcon(const QModelIndex &index)
{
    return severityOf(index) == Severity::Warning ? icon(QStringLiteral("warning"), ColorRole::Warning)
                                                  : statusIcon(statusOf(index));
}

int widthOf(const QString &text, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(text) + 2 * padding;
}

/// The text of the button: with the suggestion where the cell, `width` wide, has room for it.
QString buttonText(const QModelIndex &index, int width, const QFontMetrics &metrics)
{
    if (StatusDelegate::actionOf(index) == StatusDelegate::Action::Edit)
        return StatusDelegate::tr("Edit");
    const QString value = index.data(EntryTableModel::FixRole).toString();
    const QString words = index.data(Qt::DisplayRole).toString();
    const int room = width - 4 * statusGap - statusIconSize - metrics.horizontalAdvance(words);
    const int around = widthOf(StatusDelegate::tr("Use %1").arg(QString()), metrics);
    const int shortest = metrics.averageCharWidth() * std::min(shortestValue, int(value.size()));
    if (width < shortBelow || room - around < shortest)
        return StatusDelegate::tr("Fix");
    return StatusDelegate::tr("Use %1").arg(metrics.elidedText(value, Qt::ElideMiddle, room - around));
}

void paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                 const QString &text)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(roleColor(isSelected ? ColorRole::Quiet : ColorRole::Control, option.palette));
    painter->setBrush(option.palette.button());
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->setPen(roleColor(ColorRole::Text, option.palette));
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
}

/// Paints texts one after another, each elided to what is left.
class TextLine {
public:
    TextLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect)
        : m_painter(painter)
        , m_option(option)
        , m_rest(rect)
    {
    }

    void paint(const QString &text, ColorRole role)
    {
        if (text.isEmpty() || m_rest.width() <= 0)
            return;
        m_painter->setPen(roleColor(role, m_option.palette));
        const QString line = m_option.fontMetrics.elidedText(text, Qt::ElideRight, m_rest.width());
        const auto alignment = QStyle::visualAlignment(m_option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        m_painter->drawText(QStyle::visualRect(m_option.direction, m_option.rect, m_rest), int(alignment),
                            line);
        m_rest.setLeft(m_rest.left() + m_option.fontMetrics.horizontalAdvance(line) + statusGap);
    }

private:
    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_rest;
};

} // namespace

StatusDelegate::Action StatusDelegate::actionOf(const QModelIndex &index)
{
    const QModelIndex identifier = index.siblingAtColumn(int(Column::Identifier));
    if (severityOf(index) == Severity::None || !identifier.flags().testFlag(Qt::ItemIsEditable))
        return Action::None;
    if (!index.data(EntryTableModel::FixRole).toString().isEmpty())
        return Action::Fix;
    return severityOf(index) == Severity::Error ? Action::Edit : Action::None;
}

QRect StatusDelegate::buttonRect(const QModelIndex &index, const QRect &rect, const QFontMetrics &metrics,
                                 Qt::LayoutDirection direction)
{
    if (actionOf(index) == Action::None)
        return {};
    const QSize size(widthOf(buttonText(index, rect.width(), metrics), metrics),
                     std::min(std::max(24, metrics.height() + 6), rect.height() - 4));
    return QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, size,
                               rect.adjusted(statusGap, 0, -statusGap, 0));
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintEmpty(painter, option);
    const QRect button = buttonRect(index, option.rect, option.fontMetrics, option.direction);
    QRect rest = option.rect.adjusted(statusGap, 0, -statusGap, 0);
    painter->save();
    rowIcon(index).paint(painter,
                         QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                             {statusIconSize, statusIconSize}, rest));
    rest.adjust(statusIconSize + statusGap, 0, button.isEmpty() ? 0 : -button.width() - statusGap, 0);
    TextLine line(painter, option, rest);
    line.paint(index.data(Qt::DisplayRole).toString(), colorOf(index));
    line.paint(index.data(EntryTableModel::NoteRole).toString(), ColorRole::Quiet);
    painter->restore();
    if (!button.isEmpty())
        paintButton(painter, option, button, buttonText(index, option.rect.width(), option.fontMetrics));
    paintFrame(painter, given);
}

} // namespace dnc
