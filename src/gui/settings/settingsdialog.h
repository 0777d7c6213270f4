// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/settings/tokensource.h"
#include "settings/preferences.h"
#include "upload/wire/connectiontest.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class SettingsDialog;
}

namespace dnc {

/// What a person can set. Open it with open(). The token that is kept is never shown, only whether there is
/// one.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const Preferences &preferences, TokenSource &tokens, bool practicing,
                   QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// As they stand in the fields.
    [[nodiscard]] Preferences preferences() const;
    /// What was typed into the token's field; empty leaves the kept one alone.
    [[nodiscard]] QByteArray newToken() const;
    /// For how many headers it is known how a list is to be read.
    void showRememberedImports(int count);

signals:
    /// Wished at once, whatever becomes of the fields.
    void forgetImports();

private:
    void fillFields();
    void styleLabels();
    void connectFields();
    void checkFields();
    void describeRetention();
    void askForToken();
    void showToken(bool kept, KeychainState keychain);
    void removeToken();
    void testConnection();
    void test(const QByteArray &token);
    void showTest(const Verdict &verdict);
    void setTestText(const QString &text, const QString &role);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Preferences m_given;
    TokenSource &m_tokens;
    ConnectionTest m_test;
    bool m_isTesting = false;
};

} // namespace dnc
