// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace dnc {

/// The parts of a window between which F6 and Shift+F6 move the focus, so that a part may keep Tab for
/// itself. Parts that are hidden, or have nothing that takes the focus, are passed over.
class Panes : public QObject {
    Q_OBJECT

public:
    /// In the order of F6; all in `window`.
    Panes(const QList<QWidget *> &parts, QWidget *window);

private:
    void go(int by);
    [[nodiscard]] static QWidget *entryOf(QWidget &part);

    QList<QWidget *> m_parts;
};

} // namespace dnc
