// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class EraseDialog;
}

namespace dnc {

/// Asks whom to erase, and says what came of it. Open it with open(); it does nothing by itself.
class EraseDialog : public QDialog {
    Q_OBJECT

public:
    explicit EraseDialog(QWidget *parent = nullptr);
    ~EraseDialog() override;

    /// It goes on; the dialog stays until showDone() or showFailed().
    void showBusy();
    /// Done, or nobody was found; the field is emptied when `done`.
    void showDone(const QString &words, bool done);
    /// It could not be done. `hasUpload`: an upload has to end first, and can be shown.
    void showFailed(const QString &words, bool hasUpload);

    void reject() override;

signals:
    void eraseWanted(const QString &identifier);
    void showUploadWanted();

private:
    void setBusy(bool busy);
    void say(const QString &words, const QString &role);

    std::unique_ptr<Ui::EraseDialog> m_ui;
    bool m_isBusy = false;
};

} // namespace dnc
