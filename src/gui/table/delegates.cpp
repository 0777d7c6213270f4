// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/delegates.h"

#include "gui/theme/palette.h"
#include "gui/widgets/textdirection.h"
#include "list/entrytablemodel.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace dnc {

namespace {

constexpr int gap = 8;

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, option, index);
    paintFrame(painter, given);
}

void CellDelegate::paintEmpty(QPainter *painter, QStyleOptionViewItem &option)
{
    option.text.clear();
    option.icon = {};
    option.state.setFlag(QStyle::State_HasFocus, false);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

void CellDelegate::paintFrame(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    const bool isHighContrast = schemeOf(option.palette) == Scheme::HighContrast;
    QPen pen(roleColor(ColorRole::Focus, option.palette), isHighContrast ? 3 : 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter->setPen(pen);
    const int inset = pen.width() / 2;
    painter->drawRect(option.rect.adjusted(inset, inset, -pen.width() + inset, -pen.width() + inset));
    painter->restore();
}

void PaddedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    QStyleOptionViewItem content = option;
    content.state.setFlag(QStyle::State_HasFocus, false);
    paintEmpty(painter, option);
    content.rect.adjust(gap, 0, -gap, 0);
    content.state.setFlag(QStyle::State_Selected, false); // drawCell() painted the selection
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &content, painter, option.widget);
    paintFrame(painter, given);
}

void PaddedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty())
        option->text = isolated(option->text);
}

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(2 * gap, 0);
}

void TypeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    CellDelegate::paint(painter, given, index);
    if ((index.flags() & Qt::ItemIsEditable) == 0)
        return;
    QStyleOptionViewItem arrow = given;
    arrow.rect = QStyle::alignedRect(given.direction, Qt::AlignRight | Qt::AlignVCenter, {8, 8},
                                     given.rect.adjusted(gap, 0, -gap, 0));
    arrow.palette.setColor(QPalette::ButtonText, roleColor(ColorRole::Quiet, given.palette));
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter);
}

QWidget *TypeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("typeChooser"));
    combo->setAccessibleName(tr("Type of the identifier"));
    for (const IdentifierType type : allIdentifierTypes)
        combo->addItem(typeLabel(type), int(type));
    auto *self = const_cast<TypeDelegate *>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] {
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void TypeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    combo->setCurrentIndex(combo->findData(index.data(EntryTableModel::TypeRole).toInt()));
}

void TypeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *combo = qobject_cast<QComboBox *>(editor);
    if (combo->currentIndex() >= 0 && combo->currentData() != index.data(EntryTableModel::TypeRole))
        model->setData(index, combo->currentData(), Qt::EditRole);
}

void TypeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace dnc
