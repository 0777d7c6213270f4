// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class EraseDialog;
}

namespace dnc {

/// Asks which identifier to erase, and shows the result. Erases nothing itself. Open it with open().
class EraseDialog : public QDialog {
    Q_OBJECT

public:
    explicit EraseDialog(QWidget *parent = nullptr);
    ~EraseDialog() override;

    /// Shows that erasing has started. The dialog cannot be closed until showDone() or showFailed().
    void showBusy();
    /// `text` is the result for the person. `wasErased`: something was found and erased; clears the field.
    void showDone(const QString &text, bool wasErased);
    /// `text` says why nothing was erased. `hasUpload`: an upload must end first; offers to show it.
    void showFailed(const QString &text, bool hasUpload);

    void reject() override;

signals:
    void eraseWanted(const QString &identifier);
    void showUploadWanted();

private:
    void setBusy(bool busy);
    void showResult(const QString &text, const QString &role);

    std::unique_ptr<Ui::EraseDialog> m_ui;
    bool m_isBusy = false;
};

} // namespace dnc
