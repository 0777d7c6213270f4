// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace dnc {

/// The user guide, in the language of the window or else in English. Not modal: open it with show().
class GuideDialog : public QDialog {
    Q_OBJECT

public:
    explicit GuideDialog(QWidget *parent = nullptr);
};

} // namespace dnc
