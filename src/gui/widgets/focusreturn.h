// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace dnc {

/// Gives the focus back where it was before somebody used a button that goes away: Pause, Resume, the buttons
/// of a banner. Qt moves it to the next widget, which may be a button that cancels or deletes. GUI thread.
class FocusReturn : public QObject {
    Q_OBJECT

public:
    /// Watches the widgets in `places`, all in `window`. Where nothing else had the focus before, or that is
    /// gone, `fallback` gets it. All outlive it.
    FocusReturn(const QList<QWidget *> &places, QWidget &fallback, QWidget &window);

private:
    void onFocusChanged(QWidget *now);
    [[nodiscard]] bool isWatched(const QWidget *widget) const;
    [[nodiscard]] bool canHaveFocus(const QWidget *widget) const;

    QList<QWidget *> m_places;
    QWidget &m_fallback;
    QWidget &m_window;
    QPointer<QWidget> m_before; // the last one outside of the places
    QPointer<QWidget> m_last; // the last one of the window
    bool m_hasLast = false; // it may be gone
    bool m_wasWatched = false; // m_last
};

} // namespace dnc
