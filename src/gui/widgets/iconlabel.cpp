// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/iconlabel.h"

#include <QPainter>

namespace dnc {

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
}

IconLabel::IconLabel(const QIcon &icon, int size, QWidget *parent)
    : QWidget(parent)
{
    setIcon(icon, size);
}

void IconLabel::setIcon(const QIcon &icon, int size)
{
    m_icon = icon;
    setFixedSize(size, size);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace dnc
