// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/settings/settingsdialog.h"

#include "gui/settings/regions.h"
#include "gui/theme/icons.h"
#include "gui/widgets/limittoscreen.h"
#include "gui/widgets/textdirection.h"
#include "gui/widgets/textstyle.h"
#include "ui_settingsdialog.h"
#include "upload/journal/batch.h"
#include "upload/wire/endpoint.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

constexpr QSize preferredSize{860, 640};

}

SettingsDialog::SettingsDialog(const Preferences &preferences, TokenSource &tokens, bool practicing,
                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_given(preferences)
    , m_tokens(tokens)
{
    m_ui->setupUi(this);
    m_ui->practiceNote->setVisible(practicing);
    QPushButton *ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(QStringLiteral("okButton"));
    setStyleProperty(*ok, "primary", true);
    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("closeButton"));
    cancel->setText(tr("Cancel")); // Qt's own translations are not installed everywhere
    for (QAbstractButton *button : m_ui->buttons->buttons())
        button->setIcon({});
    fillFields();
    fillSections();
    styleLabels();
    showAcceptedAnswers({});
    connectFields();
    checkFields();
    askForToken();
    m_ui->addressEdit->setFocus();
    resize(preferredSize);
    limitToScreen(*this);
}

SettingsDialog::~SettingsDialog() = default;

/// The widths of the fields are known only now.
void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const int bar = m_ui->scroll->verticalScrollBar()->sizeHint().width();
    m_ui->scroll->setMinimumWidth(m_ui->content->minimumSizeHint().width() + bar);
    resize(size().expandedTo(minimumSizeHint()));
    limitToScreen(*this);
}

void SettingsDialog::fillSections()
{
    const std::pair<QLabel *, QString> sections[]{{m_ui->connectionTitle, QStringLiteral("globe")},
                                                  {m_ui->safetyTitle, QStringLiteral("shield")},
                                                  {m_ui->privacyTitle, QStringLiteral("lock")},
                                                  {m_ui->importTitle, QStringLiteral("import")},
                                                  {m_ui->appearanceTitle, QStringLiteral("appearance")}};
    for (const auto &[title, name] : sections) {
        setHeadlineFont(*title, 1.1);
        m_titles << title;
        new QListWidgetItem(icon(name), title->text(), m_ui->sectionList);
    }
    m_ui->sectionList->setCurrentRow(0);
    const int margins = 64; // icon, padding and frame
    m_ui->sectionList->setFixedWidth(m_ui->sectionList->sizeHintForColumn(0) + margins);
    connect(m_ui->sectionList, &QListWidget::currentRowChanged, this, [this](int row) {
        m_ui->scroll->verticalScrollBar()->setValue(m_titles[row]->y() - m_titles.first()->y());
    });
    connect(m_ui->scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsDialog::showSection);
}

/// Marks the section that is in view.
void SettingsDialog::showSection(int position)
{
    if (m_ui->sectionList->hasFocus())
        return;
    const QSignalBlocker blocker(m_ui->sectionList);
    int row = 0;
    while (row + 1 < m_titles.size() && m_titles[row + 1]->y() - m_titles.first()->y() <= position)
        ++row;
    m_ui->sectionList->setCurrentRow(row);
}

void SettingsDialog::styleLabels()
{
    const std::pair<QWidget *, QLabel *> hints[]{
        {m_ui->accountEdit, m_ui->accountHint},       {m_ui->tokenEdit, m_ui->keychainLabel},
        {m_ui->reserveSpin, m_ui->reserveHint},       {m_ui->typeAboveSpin, m_ui->typeAboveHint},
        {m_ui->newPercentSpin, m_ui->newPercentHint}, {m_ui->requestSpin, m_ui->requestHint},
        {m_ui->ownDomainsEdit, m_ui->ownDomainsHint}, {m_ui->answersCombo, m_ui->answersHint},
        {m_ui->retentionSpin, m_ui->retentionHint},   {m_ui->draftSpin, m_ui->draftHint},
        {m_ui->regionCombo, m_ui->regionHint},        {m_ui->forgetImportsButton, m_ui->forgetHint},
        {m_ui->themeCombo, m_ui->themeHint}};
    for (const auto &[field, hint] : hints) {
        setStyleProperty(*hint, "role", QStringLiteral("quiet"));
        field->setAccessibleDescription(hint->text());
    }
    setStyleProperty(*m_ui->addressHint, "role", QStringLiteral("error"));
    for (QLineEdit *editor : {m_ui->addressEdit, m_ui->accountEdit, m_ui->ownDomainsEdit})
        editLeftToRight(*editor);
    int widest = 0;
    const QList<QLabel *> labels = m_ui->content->findChildren<QLabel *>(
        QRegularExpression(QStringLiteral("(Edit|Spin|Combo|Button)Label$")));
    for (const QLabel *label : labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : labels) {
        label->setMinimumWidth(widest); // so that the fields of all sections begin at one line
        label->setContentsMargins(0, 6, 0, 0); // its text beside that of the field
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
    describeNumbers();
    m_ui->requestSpin->setMaximum(longestRequestDays);
    m_ui->requestSpin->setValue(m_given.requestDays);
    m_ui->ownDomainsEdit->setText(m_given.limits.ownDomains.join(QStringLiteral(", ")));
    m_ui->typeAboveSpin->setMaximum(largestTypeAbove);
    m_ui->typeAboveSpin->setValue(m_given.limits.typeAbove);
    m_ui->newPercentSpin->setValue(m_given.limits.newPercent);
    m_ui->themeCombo->addItem(tr("Same as the system"), int(Theme::System));
    m_ui->themeCombo->addItem(tr("Light"), int(Theme::Light));
    m_ui->themeCombo->addItem(tr("Dark"), int(Theme::Dark));
    m_ui->themeCombo->addItem(tr("High contrast"), int(Theme::HighContrast));
    m_ui->themeCombo->setCurrentIndex(m_ui->themeCombo->findData(int(m_given.theme)));
}

void SettingsDialog::connectFields()
{
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &SettingsDialog::checkFields);
    connect(m_ui->addressEdit, &QLineEdit::editingFinished, this, &SettingsDialog::askForToken);
    connect(m_ui->accountEdit, &QLineEdit::editingFinished, this, &SettingsDialog::askForToken);
    connect(m_ui->retentionSpin, &QSpinBox::valueChanged, this, &SettingsDialog::describeNumbers);
    connect(m_ui->reserveSpin, &QSpinBox::valueChanged, this, &SettingsDialog::describeNumbers);
    connect(m_ui->themeCombo, &QComboBox::currentIndexChanged, this,
            [this] { emit themePreviewed(preferences().theme); });
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
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(problem == AddressProblem::None);
    m_ui->testButton->setEnabled(problem == AddressProblem::None);
}

void SettingsDialog::describeNumbers()
{
    m_ui->retentionHint->setText(m_ui->retentionSpin->value() == 0
                                     ? tr("The rows of uploads stay on this computer until you erase them.")
                                     : tr("Dates and totals stay in History."));
    const int left = accountRequestsPerMinute - m_ui->reserveSpin->value();
    m_ui->reserveHint->setText(
        tr("DNC Desk uses the other %L1 of the account's %L2: up to %L3 opt-outs a minute.")
            .arg(left)
            .arg(accountRequestsPerMinute)
            .arg(left * int(maxBatchSize)));
    m_ui->retentionSpin->setAccessibleDescription(m_ui->retentionHint->text());
    m_ui->reserveSpin->setAccessibleDescription(m_ui->reserveHint->text());
}

void SettingsDialog::askForToken()
{
    if (checkAddress(preferences().endpoint) != AddressProblem::None)
        return;
    m_ui->keychainLabel->setText(tr("Reading the keychain…"));
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
    m_tokens.remove(preferences().endpoint, preferences().account, this,
                    [this](KeychainState keychain, const QString &) { showToken(false, keychain); });
}

void SettingsDialog::testConnection()
{
    if (std::exchange(m_isTesting, true)) // the button stays enabled: disabling it would move the focus
        return;
    setTestText(tr("Connecting…"), QStringLiteral("quiet"));
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
        setTestText(tr("No API token. Paste one above."), QStringLiteral("warning"));
        return;
    }
    const Preferences now = preferences();
    m_test.start({now.endpoint, token, now.account, now.reserve});
}

void SettingsDialog::showTest(const Verdict &verdict)
{
    m_isTesting = false;
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
