// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class DiagnosticsDialog;
}

namespace dnc {

/// Shows the diagnostics before they are saved. Open it with open().
class DiagnosticsDialog : public QDialog {
    Q_OBJECT

public:
    explicit DiagnosticsDialog(QWidget *parent = nullptr);
    ~DiagnosticsDialog() override;

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Whether the box for recording details is checked. Emits nothing.
    void setRecording(bool recording);
    void showError(const QString &error);

signals:
    void saveWanted();
    void recordingWanted(bool recording);

private:
    std::unique_ptr<Ui::DiagnosticsDialog> m_ui;
};

} // namespace dnc
