// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/fittotext.h"

#include <QDialog>
#include <QLayout>

#include <algorithm>

namespace dnc {

void fitToText(QDialog &dialog)
{
    dialog.ensurePolished();
    QLayout *layout = dialog.layout();
    layout->activate();
    const int width = std::max(dialog.minimumWidth(), dialog.isVisible() ? dialog.width() : 0);
    dialog.resize(width, layout->totalHeightForWidth(width));
}

} // namespace dnc
