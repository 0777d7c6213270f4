// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dnc {

/// Asks for the passphrase of a backup of the proof key.
class ProofKeyDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose : quint8 {
        BackUp, ///< a new passphrase, typed twice
        Restore,
    };
    explicit ProofKeyDialog(Purpose purpose, QWidget *parent = nullptr);

    [[nodiscard]] QString passphrase() const;

private:
    void check();

    QLineEdit *m_passphrase;
    QLineEdit *m_repetition; ///< null: not asked for
    QLabel *m_problem;
    QPushButton *m_button;
};

} // namespace dnc
