// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/settings/settingsdialog.h"

#include "gui/widgets/textstyle.h"
#include "ui_settingsdialog.h"
#include "upload/wire/endpoint.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <utility>

// The part of the dialog that is about the connection that it shows, and its token.

namespace dnc {

/// Above the fields of the one that is shown, also for the keyboard.
void SettingsDialog::placeConnections()
{
    m_ui->sections->insertWidget(m_ui->sections->indexOf(m_ui->connectionCard), m_connections);
    QWidget *before = m_ui->sectionList;
    for (QWidget *stop : m_connections->tabStops()) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void SettingsDialog::showConnection()
{
    const ConnectionList::Edited shown = m_connections->shown();
    const QSignalBlocker blockers[]{QSignalBlocker(m_ui->addressEdit), QSignalBlocker(m_ui->accountEdit),
                                    QSignalBlocker(m_ui->tokenEdit), QSignalBlocker(m_ui->reserveSpin)};
    m_ui->addressEdit->setText(shown.connection.endpoint.toString());
    m_ui->accountEdit->setText(shown.connection.account);
    m_ui->tokenEdit->setText(QString::fromUtf8(shown.token));
    m_ui->reserveSpin->setValue(shown.connection.reserve);
    describeNumbers();
    setTestText({}, QStringLiteral("quiet"));
}

void SettingsDialog::keepConnection()
{
    m_connections->setShown(shownConnection(), typedToken());
    checkFields();
}

Connection SettingsDialog::shownConnection() const
{
    return {m_connections->shown().connection.name,
            QUrl(m_ui->addressEdit->text().trimmed(), QUrl::StrictMode), m_ui->accountEdit->text().trimmed(),
            m_ui->reserveSpin->value()};
}

QByteArray SettingsDialog::typedToken() const
{
    return m_ui->tokenEdit->text().trimmed().toUtf8();
}

void SettingsDialog::askForToken()
{
    const Connection shown = shownConnection();
    if (checkAddress(shown.endpoint) != AddressProblem::None)
        return;
    m_ui->keychainLabel->setText(tr("Reading the keychain…"));
    m_ui->removeTokenButton->hide();
    m_tokens.fetch(shown.endpoint, shown.account, this,
                   [this, shown](const QByteArray &token, KeychainState keychain) {
                       if (isSameAccount(shown, shownConnection())) // another may be shown by now
                           showToken(!token.isEmpty(), keychain);
                   });
}

void SettingsDialog::showToken(bool kept, KeychainState keychain)
{
    const bool inKeychain = keychain == KeychainState::Ready && !m_tokens.isFromEnvironment();
    m_ui->removeTokenButton->setVisible(kept);
    m_ui->tokenEdit->setPlaceholderText(!kept            ? tr("Paste the token here")
                                            : inKeychain ? tr("Saved in the keychain")
                                                         : tr("Known until DNC Desk closes"));
    QString text = tr("Create one in Alta under User Profile > API tokens.");
    if (m_tokens.isFromEnvironment())
        text = tr("The token comes from the environment and is not saved. Paste a new one to replace it.");
    else if (keychain == KeychainState::Locked)
        text = tr("The keychain is locked. Unlock it to read or save the token.");
    else if (keychain == KeychainState::Missing)
        text = tr("No keychain is available. The token is known until DNC Desk closes and is never written.");
    else if (kept)
        text = tr("The saved token is never shown. Paste a new one to replace it.");
    m_ui->keychainLabel->setText(text);
}

void SettingsDialog::removeToken()
{
    m_ui->tokenEdit->clear();
    const Connection shown = shownConnection();
    m_tokens.remove(shown.endpoint, shown.account, this,
                    [this](KeychainState keychain, const QString &) { showToken(false, keychain); });
}

void SettingsDialog::testConnection()
{
    if (std::exchange(m_isTesting, true)) // the button stays enabled: disabling it would move the focus
        return;
    m_tested = shownConnection();
    setTestText(tr("Connecting…"), QStringLiteral("quiet"));
    if (const QByteArray typed = typedToken(); !typed.isEmpty()) {
        test(typed);
        return;
    }
    m_tokens.fetch(m_tested.endpoint, m_tested.account, this,
                   [this](const QByteArray &token, KeychainState) { test(token); });
}

void SettingsDialog::test(const QByteArray &token)
{
    if (token.isEmpty()) {
        m_isTesting = false;
        setTestText(tr("No API token. Paste one above."), QStringLiteral("warning"));
        return;
    }
    m_test.start({m_tested.endpoint, token, m_tested.account, m_tested.reserve});
}

void SettingsDialog::showTest(const Verdict &verdict)
{
    m_isTesting = false;
    if (!isSameAccount(m_tested, shownConnection()))
        return;
    if (verdict.outcome == Outcome::Confirmed) {
        setTestText(tr("Connected."), QStringLiteral("success"));
        return;
    }
    const Explanation explanation = explain(verdict);
    if (verdict.cause == Cause::ProxyAsks) {
        setTestText(explanation.what, QStringLiteral("error"));
        emit proxyAsked(verdict.proxy);
        return;
    }
    setTestText(explanation.what + u'\n' + explanation.advice, QStringLiteral("error"));
}

void SettingsDialog::addBelowTest(QWidget &widget)
{
    m_ui->connectionRow3->addWidget(&widget);
    QWidget *last = m_ui->testButton;
    for (QWidget *field : widget.findChildren<QWidget *>()) {
        if ((field->focusPolicy() & Qt::TabFocus) != 0) {
            setTabOrder(last, field);
            last = field;
        }
    }
    widget.show();
}

void SettingsDialog::setTestText(const QString &text, const QString &role)
{
    setStyleProperty(*m_ui->testLabel, "role", role);
    m_ui->testLabel->setText(text);
}

} // namespace dnc
