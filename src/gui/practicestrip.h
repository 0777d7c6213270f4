// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

namespace dnc {

/// Stands across the whole window while practising, so that practice cannot be mistaken for the real service.
class PracticeStrip : public QFrame {
    Q_OBJECT

public:
    explicit PracticeStrip(QWidget *parent = nullptr);

signals:
    void leaveWanted();
};

} // namespace dnc
