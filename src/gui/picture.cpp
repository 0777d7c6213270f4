// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/picture.h"

#include <QPainter>

namespace dnc {

Picture::Picture(QWidget *parent)
    : QWidget(parent)
{
}

Picture::Picture(const QIcon &icon, int size, QWidget *parent)
    : QWidget(parent)
{
    setIcon(icon, size);
}

void Picture::setIcon(const QIcon &icon, int size)
{
    m_icon = icon;
    setFixedSize(size, size);
    update();
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace dnc
