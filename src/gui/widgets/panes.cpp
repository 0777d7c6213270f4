// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/panes.h"

#include <QApplication>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace dnc {

Panes::Panes(const QList<QWidget *> &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
{
    const auto *forward = new QShortcut(Qt::Key_F6, window);
    connect(forward, &QShortcut::activated, this, [this] { go(1); });
    const auto *backward = new QShortcut(Qt::SHIFT | Qt::Key_F6, window);
    connect(backward, &QShortcut::activated, this, [this] { go(-1); });
}

/// What takes the focus when `part` is entered; null: nothing.
QWidget *Panes::entryOf(QWidget &part)
{
    const auto takesFocus = [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    if (takesFocus(&part))
        return &part;
    const QList<QWidget *> inner = part.findChildren<QWidget *>();
    const auto found = std::ranges::find_if(inner, takesFocus);
    return found == inner.end() ? nullptr : *found;
}

void Panes::go(int by)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto holdsFocus = [focus](const QWidget *part) {
        return focus != nullptr && (part == focus || part->isAncestorOf(focus));
    };
    const qsizetype count = m_parts.size();
    qsizetype current = std::ranges::find_if(m_parts, holdsFocus) - m_parts.begin();
    if (current == count)
        current = by > 0 ? -1 : 0;
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *entry = entryOf(*m_parts[(current + by * step + 2 * count) % count]);
        if (entry != nullptr) {
            entry->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace dnc
