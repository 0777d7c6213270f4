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
    /// Shows what would be erased, and erases it if the person presses the button once more.
    void showQuestion(const QString &text, int rows);
    /// `text` is the result for the person. `wasErased`: something was found and erased; clears the field.
    void showDone(const QString &text, bool wasErased);
    /// `text` says why nothing was erased. `hasUpload`: an upload must end first; offers to show it.
    void showFailed(const QString &text, bool hasUpload);

    void reject() override;

signals:
    /// The person wants to know what would be erased, before eraseWanted().
    void previewWanted(const QString &identifier);
    void eraseWanted(const QString &identifier);
    void showUploadWanted();

private:
    void setBusy(bool busy);
    void showResult(const QString &text, const QString &role);

    std::unique_ptr<Ui::EraseDialog> m_ui;
    void setAsking(bool asking, int rows = 0);

    bool m_isBusy = false;
    bool m_isAsking = false; // the next press erases
};

} // namespace dnc
