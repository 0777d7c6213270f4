// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class HelpDialog;
}

namespace dnc {

/// Shows first steps and the shortcuts of `actions`. Open it with open().
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    HelpDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
    ~HelpDialog() override;

private:
    std::unique_ptr<Ui::HelpDialog> m_ui;
};

} // namespace dnc
