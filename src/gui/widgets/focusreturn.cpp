// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/focusreturn.h"

#include <QApplication>

#include <algorithm>

namespace dnc {

FocusReturn::FocusReturn(const QList<QWidget *> &places, QWidget &fallback, QWidget &window)
    : QObject(&window)
    , m_places(places)
    , m_fallback(fallback)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

bool FocusReturn::isWatched(const QWidget *widget) const
{
    return std::ranges::any_of(m_places,
                               [widget](const QWidget *place) { return place->isAncestorOf(widget); });
}

bool FocusReturn::canHaveFocus(const QWidget *widget) const
{
    return widget != nullptr && widget->isVisibleTo(&m_window) && widget->isEnabledTo(&m_window);
}

void FocusReturn::onFocusChanged(QWidget *now)
{
    // Dialogs have a focus of their own, and nothing moves while another window is active.
    if (now == nullptr || now->window() != &m_window)
        return;
    const bool isGone = m_hasLast && !canHaveFocus(m_last);
    if (isGone && (m_wasWatched || isWatched(now))) {
        QWidget *target = canHaveFocus(m_before) ? m_before.data() : &m_fallback;
        m_wasWatched = false;
        m_last = target;
        // Not now: Qt is still moving it.
        QMetaObject::invokeMethod(
            target, [target] { target->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
        return;
    }
    m_last = now;
    m_hasLast = true;
    m_wasWatched = isWatched(now);
    if (!m_wasWatched)
        m_before = now;
}

} // namespace dnc
