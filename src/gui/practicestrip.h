// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

namespace dnc {

/// A strip across the window in practice mode, so that nobody mistakes practice for the real service.
class PracticeStrip : public QFrame {
    Q_OBJECT

public:
    explicit PracticeStrip(QWidget *parent = nullptr);

signals:
    void leaveWanted();
};

} // namespace dnc
