// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/settings/connectionlist.h"
#include "gui/settings/tokensource.h"
#include "settings/preferences.h"
#include "upload/wire/connectiontest.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;

namespace Ui {
class SettingsDialog;
}

namespace dnc {

/// Edits the settings. Never shows the stored token, only whether there is one. Open it with open().
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const Preferences &preferences, const Policy &policy, TokenSource &tokens, bool practicing,
                   QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// The current values of the fields.
    [[nodiscard]] Preferences preferences() const;
    /// What was done to the connections; their tokens are the caller's to store and to remove.
    [[nodiscard]] ConnectionList &connections() const { return *m_connections; }
    /// `count` is the number of saved column mappings.
    void showRememberedImports(int count);
    /// The kinds of answer that confirm, though no contract names them, one label each.
    void showAcceptedAnswers(const QStringList &labels);
    /// Checks the connection that the fields describe, as the button does.
    void testConnection();
    /// Shows `widget`, which it takes over, below the result of the test.
    void addBelowTest(QWidget &widget);

signals:
    /// Applies at once, also when the dialog is canceled later.
    void forgetImports();
    /// The same. `index` of the label.
    void revokeAnswer(int index);
    /// The person looks at a theme or a language (a code, empty for that of the system). It holds until the
    /// dialog closes.
    void themePreviewed(dnc::Theme theme);
    void languagePreviewed(const QString &language);
    /// The test ended at a proxy that wants a login.
    void proxyAsked(const QString &proxy);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillFields();
    void fillChoices();
    void fillSections();
    void showTexts();
    void fitToFields();
    void showSection(int position);
    void styleLabels();
    void describeFields();
    void connectFields();
    void placeConnections();
    void showConnection();
    void keepConnection();
    [[nodiscard]] Connection shownConnection() const;
    [[nodiscard]] QByteArray typedToken() const;
    void checkFields();
    void describeNumbers();
    void askForToken();
    void showToken(bool kept, KeychainState keychain);
    void removeToken();
    void test(const QByteArray &token);
    void showTest(const Verdict &verdict);
    void setTestText(const QString &text, const QString &role);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Preferences m_given;
    Policy m_policy;
    TokenSource &m_tokens;
    ConnectionList *m_connections;
    ConnectionTest m_test;
    Connection m_tested; // by the test that was begun last
    QList<QLabel *> m_titles; // of the sections
    int m_rememberedImports = 0;
    bool m_isTesting = false;
};

} // namespace dnc
