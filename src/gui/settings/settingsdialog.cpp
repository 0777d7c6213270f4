// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/settings/settingsdialog.h"

#include "gui/settings/regions.h"
#include "gui/widgets/fittotext.h"
#include "gui/widgets/textstyle.h"
#include "ui_settingsdialog.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace dnc {

SettingsDialog::SettingsDialog(const Preferences &preferences, TokenSource &tokens, bool practicing,
                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_given(preferences)
    , m_tokens(tokens)
{
    m_ui->setupUi(this);
    setMinimumWidth(960);
    m_ui->practiceNote->setVisible(practicing);
    QPushButton *ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(QStringLiteral("okButton"));
    setStyleProperty(*ok, "primary", true);
    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("closeButton"));
    cancel->setText(tr("Cancel")); // Qt's own translations are not installed everywhere
    for (QAbstractButton *button : m_ui->buttons->buttons())
        button->setIcon({});
    styleLabels();
    fillFields();
    showAcceptedAnswers({});
    connectFields();
    checkFields();
    askForToken();
    fitToText(*this);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::styleLabels()
{
    for (QLabel *hint : {m_ui->regionHint, m_ui->reserveHint, m_ui->retentionHint, m_ui->ownDomainsHint,
                         m_ui->keychainLabel})
        setStyleProperty(*hint, "role", QStringLiteral("quiet"));
    setStyleProperty(*m_ui->addressHint, "role", QStringLiteral("error"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (QLabel *title : {m_ui->serviceTitle, m_ui->listTitle})
        title->setFont(strong);
    for (QFormLayout *form : {m_ui->serviceForm, m_ui->listForm}) {
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setHorizontalSpacing(16);
        form->setVerticalSpacing(8);
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole);
            if (label && label->widget())
                label->widget()->setMinimumWidth(label->widget()->sizeHint().width() + 2);
        }
    }
}

void SettingsDialog::fillFields()
{
    m_ui->addressEdit->setText(m_given.endpoint.toString());
    m_ui->accountEdit->setText(m_given.account);
    for (const Region &region : allRegions())
        m_ui->regionCombo->addItem(region.label, region.code);
    m_ui->regionCombo->setInsertPolicy(QComboBox::NoInsert);
    m_ui->regionCombo->completer()->setFilterMode(Qt::MatchContains);
    m_ui->regionCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ui->regionCombo->setCurrentIndex(m_ui->regionCombo->findData(m_given.region));
    m_ui->regionCombo->lineEdit()->setObjectName(QStringLiteral("regionEdit"));
    m_ui->regionCombo->lineEdit()->setAccessibleName(tr("Phone region"));
    m_ui->reserveSpin->setValue(m_given.reserve);
    m_ui->retentionSpin->setMaximum(longestRetentionDays);
    m_ui->retentionSpin->setValue(m_given.retentionDays);
    m_ui->draftSpin->setMaximum(longestRetentionDays);
    m_ui->draftSpin->setValue(m_given.draftDays);
    describeRetention();
    m_ui->requestSpin->setMaximum(longestRequestDays);
    m_ui->requestSpin->setValue(m_given.requestDays);
    m_ui->ownDomainsEdit->setText(m_given.limits.ownDomains.join(QStringLiteral(", ")));
    m_ui->typeAboveSpin->setMaximum(largestTypeAbove);
    m_ui->typeAboveSpin->setValue(m_given.limits.typeAbove);
    m_ui->newPercentSpin->setValue(m_given.limits.newPercent);
    m_ui->themeCombo->addItem(tr("As the desktop"), int(Theme::System));
    m_ui->themeCombo->addItem(tr("Light"), int(Theme::Light));
    m_ui->themeCombo->addItem(tr("Dark"), int(Theme::Dark));
    m_ui->themeCombo->setCurrentIndex(m_ui->themeCombo->findData(int(m_given.theme)));
}

void SettingsDialog::connectFields()
{
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &SettingsDialog::checkFields);
    connect(m_ui->addressEdit, &QLineEdit::editingFinished, this, &SettingsDialog::askForToken);
    connect(m_ui->accountEdit, &QLineEdit::editingFinished, this, &SettingsDialog::askForToken);
    connect(m_ui->retentionSpin, &QSpinBox::valueChanged, this, &SettingsDialog::describeRetention);
    connect(m_ui->removeTokenButton, &QPushButton::clicked, this, &SettingsDialog::removeToken);
    connect(m_ui->forgetImportsButton, &QPushButton::clicked, this, &SettingsDialog::forgetImports);
    connect(m_ui->revokeAnswerButton, &QPushButton::clicked, this,
            [this] { emit revokeAnswer(m_ui->answersCombo->currentIndex()); });
    connect(m_ui->testButton, &QPushButton::clicked, this, &SettingsDialog::testConnection);
    connect(&m_test, &ConnectionTest::finished, this, &SettingsDialog::showTest);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Preferences SettingsDialog::preferences() const
{
    Preferences result = m_given;
    result.endpoint = QUrl(m_ui->addressEdit->text().trimmed(), QUrl::StrictMode);
    result.account = m_ui->accountEdit->text().trimmed();
    const int region = m_ui->regionCombo->findText(m_ui->regionCombo->currentText(), Qt::MatchFixedString);
    if (region >= 0)
        result.region = m_ui->regionCombo->itemData(region).toString();
    result.reserve = m_ui->reserveSpin->value();
    result.retentionDays = m_ui->retentionSpin->value();
    result.draftDays = m_ui->draftSpin->value();
    result.requestDays = m_ui->requestSpin->value();
    result.limits = {domainsIn(m_ui->ownDomainsEdit->text()), m_ui->typeAboveSpin->value(),
                     m_ui->newPercentSpin->value()};
    result.theme = Theme(m_ui->themeCombo->currentData().toInt());
    return result;
}

QByteArray SettingsDialog::newToken() const
{
    return m_ui->tokenEdit->text().trimmed().toUtf8();
}

void SettingsDialog::showRememberedImports(int count)
{
    m_ui->forgetImportsButton->setText(
        count == 0 ? tr("None") : tr("Forget all %Ln remembered import(s)", nullptr, count));
    m_ui->forgetImportsButton->setEnabled(count > 0);
}

void SettingsDialog::showAcceptedAnswers(const QStringList &labels)
{
    m_ui->answersCombo->clear();
    m_ui->answersCombo->addItems(labels);
    if (labels.isEmpty())
        m_ui->answersCombo->addItem(tr("None"));
    m_ui->answersCombo->setEnabled(!labels.isEmpty());
    m_ui->revokeAnswerButton->setEnabled(!labels.isEmpty());
}

void SettingsDialog::checkFields()
{
    const AddressProblem problem = checkAddress(preferences().endpoint);
    const QString hint =
        problem == AddressProblem::None ? hostWarning(preferences().endpoint) : describe(problem);
    m_ui->addressHint->setText(hint);
    m_ui->addressHint->setVisible(!hint.isEmpty());
    fitToText(*this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(problem == AddressProblem::None);
    m_ui->testButton->setEnabled(problem == AddressProblem::None);
}

void SettingsDialog::describeRetention()
{
    m_ui->retentionHint->setText(
        m_ui->retentionSpin->value() == 0
            ? tr("The rows of uploads stay on this computer until you erase them.")
            : tr("So long after an upload ended. Its date and its numbers stay in the history."));
    fitToText(*this);
}

void SettingsDialog::askForToken()
{
    if (checkAddress(preferences().endpoint) != AddressProblem::None)
        return;
    m_ui->keychainLabel->setText(tr("Asking the keychain of this computer…"));
    m_ui->removeTokenButton->hide();
    m_tokens.fetch(
        preferences().endpoint, preferences().account, this,
        [this](const QByteArray &token, KeychainState keychain) { showToken(!token.isEmpty(), keychain); });
}

void SettingsDialog::showToken(bool kept, KeychainState keychain)
{
    const bool inKeychain = keychain == KeychainState::Ready && !m_tokens.isFromEnvironment();
    m_ui->removeTokenButton->setVisible(kept);
    m_ui->tokenEdit->setPlaceholderText(!kept            ? tr("Paste the token here")
                                            : inKeychain ? tr("A token is kept in this computer's keychain")
                                                         : tr("A token is known until the program ends"));
    QString text = tr("Made in Alta's dashboard under User Profile, API tokens.");
    if (m_tokens.isFromEnvironment())
        text = tr(
            "The token comes from the environment and is not kept. A new one entered here takes its place.");
    else if (keychain == KeychainState::Locked)
        text =
            tr("The keychain of this computer is locked. Unlock it so that the token can be read and kept.");
    else if (keychain == KeychainState::Missing)
        text = tr(
            "This computer has no keychain that can be used: a token is known until the program ends, and is "
            "written nowhere.");
    else if (kept)
        text = tr("The kept token is never shown. A new one entered here takes its place.");
    m_ui->keychainLabel->setText(text);
    fitToText(*this);
}

void SettingsDialog::removeToken()
{
    m_ui->tokenEdit->clear();
    m_tokens.remove(preferences().endpoint, preferences().account, this,
                    [this](KeychainState keychain, const QString &) { showToken(false, keychain); });
}

void SettingsDialog::testConnection()
{
    if (std::exchange(m_isTesting, true)) // the button stays enabled: disabling it would move the focus
        return;
    setTestText(tr("Asking the service…"), QStringLiteral("quiet"));
    if (const QByteArray typed = newToken(); !typed.isEmpty()) {
        test(typed);
        return;
    }
    m_tokens.fetch(preferences().endpoint, preferences().account, this,
                   [this](const QByteArray &token, KeychainState) { test(token); });
}

void SettingsDialog::test(const QByteArray &token)
{
    if (token.isEmpty()) {
        m_isTesting = false;
        setTestText(tr("There is no token yet. Paste one above."), QStringLiteral("warning"));
        return;
    }
    const Preferences now = preferences();
    m_test.start({now.endpoint, token, now.account, now.reserve});
}

void SettingsDialog::showTest(const Verdict &verdict)
{
    m_isTesting = false;
    if (verdict.outcome == Outcome::Confirmed) {
        setTestText(tr("Address, token and account fit together."), QStringLiteral("success"));
        return;
    }
    const Explanation explanation = explain(verdict);
    setTestText(explanation.what + u'\n' + explanation.advice, QStringLiteral("error"));
}

void SettingsDialog::setTestText(const QString &text, const QString &role)
{
    setStyleProperty(*m_ui->testLabel, "role", role);
    m_ui->testLabel->setText(text);
    fitToText(*this);
}

} // namespace dnc
