// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/fittotext.h"

#include <QDialog>
#include <QLabel>
#include <QLayout>

#include <algorithm>

namespace dnc {

namespace {

/// Sets a minimum height where the layout made a wrapped label too low: QFormLayout computes the height of a
/// row for another width than the row gets.
bool raiseCutLabels(const QDialog &dialog)
{
    bool raised = false;
    for (QLabel *label : dialog.findChildren<QLabel *>()) {
        const int needed = label->heightForWidth(label->width());
        if (!label->wordWrap() || label->isHidden() || label->height() >= needed)
            continue;
        label->setMinimumHeight(needed);
        raised = true;
    }
    return raised;
}

} // namespace

void fitToText(QDialog &dialog)
{
    dialog.ensurePolished();
    QLayout *layout = dialog.layout();
    layout->activate();
    const int width = std::max(dialog.minimumWidth(), dialog.isVisible() ? dialog.width() : 0);
    for (QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->wordWrap())
            label->setMinimumHeight(0);
    }
    // A nested layout updates its parent layout only in a later event loop turn: activate all of them now.
    for (QLayout *inner : dialog.findChildren<QLayout *>()) {
        inner->invalidate();
        inner->activate();
    }
    layout->invalidate();
    dialog.resize(width, layout->totalHeightForWidth(width));
    layout->activate();
    if (raiseCutLabels(dialog))
        dialog.resize(width, layout->totalHeightForWidth(width));
}

} // namespace dnc
