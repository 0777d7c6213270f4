// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace dnc {

/// The four steps from a list to a report, for people who see the program for the first time. Not modal: open
/// it with show().
class GettingStarted : public QDialog {
    Q_OBJECT

public:
    explicit GettingStarted(QWidget *parent = nullptr);

signals:
    void practiceWanted();
    void guideWanted();
};

/// Whether nobody has seen it yet with the settings in `folder`; from then on somebody has. False if that
/// cannot be written down.
[[nodiscard]] bool takeFirstStart(const QString &folder);

} // namespace dnc
