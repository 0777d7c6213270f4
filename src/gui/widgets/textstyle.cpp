// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/textstyle.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace dnc {

void setStyleProperty(QWidget &widget, const char *name, const QVariant &value)
{
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

void setHeadlineFont(QLabel &label, double scale)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label.setFont(font);
}

} // namespace dnc
