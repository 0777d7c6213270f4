// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/settings/settingsdialog.h"

#include "gui/settings/languages.h"
#include "gui/settings/managedfields.h"
#include "gui/settings/regions.h"
#include "gui/theme/icons.h"
#include "gui/widgets/limittoscreen.h"
#include "gui/widgets/terms.h"
#include "gui/widgets/textdirection.h"
#include "gui/widgets/texts.h"
#include "gui/widgets/textstyle.h"
#include "ui_settingsdialog.h"
#include "upload/journal/batch.h"
#include "upload/wire/endpoint.h"

#include <QCompleter>
#include <QLayout>
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

SettingsDialog::SettingsDialog(const Preferences &preferences, const Policy &policy, TokenSource &tokens,
                               bool practicing, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_given(preferences)
    , m_policy(policy)
    , m_tokens(tokens)
    , m_connections(new ConnectionList(preferences, policy))
{
    m_ui->setupUi(this);
    placeConnections();
    m_ui->practiceNote->setVisible(practicing);
    QPushButton *ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(QStringLiteral("okButton"));
    setStyleProperty(*ok, "primary", true);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("closeButton"));
    for (QAbstractButton *button : m_ui->buttons->buttons())
        button->setIcon({});
    fillFields();
    fillSections();
    styleLabels();
    showAcceptedAnswers({});
    lockFields(
        {m_ui->addressEdit, m_ui->accountEdit, m_ui->reserveSpin, m_ui->retentionSpin, m_ui->ownDomainsEdit},
        policy, *m_ui->content);
    keepTranslated(*this, [this] { showTexts(); });
    connectFields();
    m_ui->addressEdit->setFocus();
    resize(preferredSize);
    limitToScreen(*this);
}

SettingsDialog::~SettingsDialog() = default;

/// The widths of the fields are known only now.
void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitToFields();
}

void SettingsDialog::fitToFields()
{
    m_ui->content->layout()->activate();
    const int bar = m_ui->scroll->verticalScrollBar()->sizeHint().width();
    m_ui->scroll->setMinimumWidth(m_ui->content->minimumSizeHint().width() + bar);
    resize(size().expandedTo(minimumSizeHint()));
    limitToScreen(*this);
}

void SettingsDialog::showTexts()
{
    m_ui->retranslateUi(this);
    // Qt's own translations are not installed everywhere.
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_ui->regionCombo->lineEdit()->setAccessibleName(tr("Phone region"));
    fillChoices();
    for (int row = 0; row < m_titles.size(); ++row)
        m_ui->sectionList->item(row)->setText(m_titles[row]->text());
    const int margins = 64; // icon, padding and frame
    m_ui->sectionList->setFixedWidth(m_ui->sectionList->sizeHintForColumn(0) + margins);
    describeFields();
    describeNumbers();
    showRememberedImports(m_rememberedImports);
    if (!m_ui->answersCombo->isEnabled())
        showAcceptedAnswers({});
    checkFields();
    askForToken();
    if (isVisible())
        QMetaObject::invokeMethod(this, &SettingsDialog::fitToFields, Qt::QueuedConnection);
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
    setStyleProperty(*m_ui->addressHint, "role", QStringLiteral("error"));
    explainTerm(*m_ui->reserveSpin, Term::Reserve);
    explainTerm(*m_ui->retentionSpin, Term::Retention);
    explainTerm(*m_ui->regionCombo, Term::Region);
    for (QLineEdit *editor : {m_ui->addressEdit, m_ui->accountEdit, m_ui->ownDomainsEdit})
        editLeftToRight(*editor);
}

void SettingsDialog::describeFields()
{
    const std::pair<QWidget *, QLabel *> hints[]{
        {m_ui->accountEdit, m_ui->accountHint},       {m_ui->tokenEdit, m_ui->keychainLabel},
        {m_ui->reserveSpin, m_ui->reserveHint},       {m_ui->typeAboveSpin, m_ui->typeAboveHint},
        {m_ui->newPercentSpin, m_ui->newPercentHint}, {m_ui->requestSpin, m_ui->requestHint},
        {m_ui->ownDomainsEdit, m_ui->ownDomainsHint}, {m_ui->answersCombo, m_ui->answersHint},
        {m_ui->retentionSpin, m_ui->retentionHint},   {m_ui->draftSpin, m_ui->draftHint},
        {m_ui->regionCombo, m_ui->regionHint},        {m_ui->forgetImportsButton, m_ui->forgetHint},
        {m_ui->themeCombo, m_ui->themeHint},          {m_ui->languageCombo, m_ui->languageHint}};
    for (const auto &[field, hint] : hints) {
        setStyleProperty(*hint, "role", QStringLiteral("quiet"));
        const auto *lock = m_ui->content->findChild<QLabel *>(field->objectName() + QStringLiteral("Lock"));
        field->setAccessibleDescription(lock ? lock->text() : hint->text());
    }
    int widest = 0;
    const QList<QLabel *> labels = m_ui->content->findChildren<QLabel *>(
        QRegularExpression(QStringLiteral("(Edit|Spin|Combo|Button)Label$")));
    for (QLabel *label : labels) {
        label->setMinimumWidth(0);
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QLabel *label : labels) {
        label->setMinimumWidth(widest); // so that the fields of all sections begin at one line
        label->setContentsMargins(0, 6, 0, 0); // its text beside that of the field
    }
}

void SettingsDialog::fillFields()
{
    showConnection();
    m_ui->regionCombo->setInsertPolicy(QComboBox::NoInsert);
    m_ui->regionCombo->completer()->setFilterMode(Qt::MatchContains);
    m_ui->regionCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ui->regionCombo->lineEdit()->setObjectName(QStringLiteral("regionEdit"));
    m_ui->retentionSpin->setMaximum(longestRetentionDays);
    m_ui->retentionSpin->setValue(m_given.retentionDays);
    m_ui->draftSpin->setMaximum(longestRetentionDays);
    m_ui->draftSpin->setValue(m_given.draftDays);
    m_ui->requestSpin->setMaximum(longestRequestDays);
    m_ui->requestSpin->setValue(m_given.requestDays);
    m_ui->ownDomainsEdit->setText(m_given.limits.ownDomains.join(QStringLiteral(", ")));
    m_ui->typeAboveSpin->setMaximum(largestTypeAbove);
    m_ui->typeAboveSpin->setValue(m_given.limits.typeAbove);
    m_ui->newPercentSpin->setValue(m_given.limits.newPercent);
}

/// What is chosen stays chosen in another language.
void SettingsDialog::fillChoices()
{
    const Preferences chosen = m_ui->themeCombo->count() == 0 ? m_given : preferences();
    const QSignalBlocker theme(m_ui->themeCombo);
    m_ui->themeCombo->clear();
    m_ui->themeCombo->addItem(tr("Same as the system"), int(Theme::System));
    m_ui->themeCombo->addItem(tr("Light"), int(Theme::Light));
    m_ui->themeCombo->addItem(tr("Dark"), int(Theme::Dark));
    m_ui->themeCombo->addItem(tr("High contrast"), int(Theme::HighContrast));
    m_ui->themeCombo->setCurrentIndex(m_ui->themeCombo->findData(int(chosen.theme)));
    const QSignalBlocker language(m_ui->languageCombo);
    m_ui->languageCombo->clear();
    m_ui->languageCombo->addItem(tr("Same as the system"), QString());
    for (const Language &of : allLanguages())
        m_ui->languageCombo->addItem(of.name, of.code);
    m_ui->languageCombo->setCurrentIndex(std::max(0, m_ui->languageCombo->findData(chosen.language)));
    m_ui->regionCombo->clear();
    for (const Region &region : allRegions())
        m_ui->regionCombo->addItem(region.label, region.code);
    m_ui->regionCombo->setCurrentIndex(m_ui->regionCombo->findData(chosen.region));
}

void SettingsDialog::connectFields()
{
    for (const QLineEdit *edit : {m_ui->addressEdit, m_ui->accountEdit, m_ui->tokenEdit})
        connect(edit, &QLineEdit::textChanged, this, &SettingsDialog::keepConnection);
    connect(m_ui->reserveSpin, &QSpinBox::valueChanged, this, &SettingsDialog::keepConnection);
    connect(m_connections, &ConnectionList::edited, this, &SettingsDialog::checkFields);
    connect(m_connections, &ConnectionList::shownChanged, this, [this] {
        showConnection();
        checkFields();
        askForToken();
    });
    connect(m_ui->addressEdit, &QLineEdit::editingFinished, this, &SettingsDialog::askForToken);
    connect(m_ui->accountEdit, &QLineEdit::editingFinished, this, &SettingsDialog::askForToken);
    connect(m_ui->retentionSpin, &QSpinBox::valueChanged, this, &SettingsDialog::describeNumbers);
    connect(m_ui->reserveSpin, &QSpinBox::valueChanged, this, &SettingsDialog::describeNumbers);
    connect(m_ui->themeCombo, &QComboBox::currentIndexChanged, this,
            [this] { emit themePreviewed(preferences().theme); });
    connect(m_ui->languageCombo, &QComboBox::currentIndexChanged, this,
            [this] { emit languagePreviewed(preferences().language); });
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
    m_connections->applyTo(result);
    const int region = m_ui->regionCombo->findText(m_ui->regionCombo->currentText(), Qt::MatchFixedString);
    if (region >= 0)
        result.region = m_ui->regionCombo->itemData(region).toString();
    result.retentionDays = m_ui->retentionSpin->value();
    result.draftDays = m_ui->draftSpin->value();
    result.requestDays = m_ui->requestSpin->value();
    result.limits = {domainsIn(m_ui->ownDomainsEdit->text()), m_ui->typeAboveSpin->value(),
                     m_ui->newPercentSpin->value()};
    result.theme = Theme(m_ui->themeCombo->currentData().toInt());
    result.language = m_ui->languageCombo->currentData().toString();
    return result;
}

void SettingsDialog::showRememberedImports(int count)
{
    m_rememberedImports = count;
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
    const QUrl shown = shownConnection().endpoint;
    const AddressProblem problem = checkAddress(shown);
    const QString hint = problem == AddressProblem::None ? hostWarning(shown) : describe(problem);
    m_ui->addressHint->setText(hint);
    m_ui->addressHint->setVisible(!hint.isEmpty());
    const bool areAddressesGood =
        std::ranges::all_of(m_connections->all(), [](const ConnectionList::Edited &edited) {
            return checkAddress(edited.connection.endpoint) == AddressProblem::None;
        });
    const bool isGood = areAddressesGood && m_connections->problem().isEmpty();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(isGood);
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

} // namespace dnc
