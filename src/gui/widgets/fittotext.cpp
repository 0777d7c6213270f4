// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/fittotext.h"

#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

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

/// Puts everything but the last item, the buttons, where it can scroll.
void makeScrollable(QDialog &dialog)
{
    auto *outer = qobject_cast<QVBoxLayout *>(dialog.layout());
    if (outer == nullptr || outer->count() < 2)
        return;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(outer->spacing());
    while (outer->count() > 1) {
        QLayoutItem *item = outer->takeAt(0);
        if (QLayout *inner = item->layout()) {
            inner->setParent(nullptr);
            column->addLayout(inner);
        } else if (item->widget() != nullptr) {
            column->addWidget(item->widget());
            delete item;
        } else {
            column->addItem(item);
        }
    }
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("dialogScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    // It does not scroll sideways.
    scroll->setMinimumWidth(content->minimumSizeHint().width()
                            + scroll->verticalScrollBar()->sizeHint().width());
    outer->insertWidget(0, scroll, 1);
}

/// Returns false where the dialog is too tall, and makes it as large as its screen has room for.
bool fitsOnScreen(QDialog &dialog, int width)
{
    constexpr double share = 0.9;
    const int most = int(dialog.screen()->availableGeometry().height() * share);
    const bool isScrolling = dialog.findChild<QScrollArea *>(QStringLiteral("dialogScroll")) != nullptr;
    if (!isScrolling && dialog.layout()->totalHeightForWidth(width) <= most)
        return true;
    if (!isScrolling)
        makeScrollable(dialog);
    dialog.resize(std::max(width, dialog.layout()->minimumSize().width()), most);
    return false;
}

} // namespace

void fitToText(QDialog &dialog)
{
    dialog.ensurePolished();
    QLayout *layout = dialog.layout();
    layout->activate();
    // A minimum width that was set hides the one of the layout.
    const int width = std::max(
        {dialog.minimumWidth(), layout->minimumSize().width(), dialog.isVisible() ? dialog.width() : 0});
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
    if (!fitsOnScreen(dialog, width))
        return;
    dialog.resize(width, layout->totalHeightForWidth(width));
    layout->activate();
    if (raiseCutLabels(dialog))
        dialog.resize(width, layout->totalHeightForWidth(width));
}

} // namespace dnc
