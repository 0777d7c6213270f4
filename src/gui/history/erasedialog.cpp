// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/erasedialog.h"

#include "gui/widgets/fittotext.h"
#include "gui/widgets/terms.h"
#include "gui/widgets/textdirection.h"
#include "gui/widgets/textstyle.h"
#include "ui_erasedialog.h"

namespace dnc {

EraseDialog::EraseDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EraseDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(520);
    setHeadlineFont(*m_ui->headline);
    m_ui->explanation->setProperty("role", QStringLiteral("quiet"));
    editLeftToRight(*m_ui->identifierEdit);
    explainTerm(*m_ui->identifierEdit, Term::Identifier);
    m_ui->eraseButton->setProperty("primary", true);
    m_ui->eraseButton->setEnabled(false);
    m_ui->resultLabel->hide();
    m_ui->showUploadButton->hide();
    connect(m_ui->identifierEdit, &QLineEdit::textChanged, this, [this] {
        if (m_isAsking)
            m_ui->resultLabel->hide();
        setAsking(false);
        setBusy(m_isBusy);
    });
    connect(m_ui->eraseButton, &QPushButton::clicked, this, [this] {
        const QString identifier = m_ui->identifierEdit->text();
        if (m_isAsking)
            emit eraseWanted(identifier);
        else
            emit previewWanted(identifier);
    });
    connect(m_ui->closeEraseButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->showUploadButton, &QPushButton::clicked, this, [this] {
        emit showUploadWanted();
        reject();
    });
    fitToText(*this);
}

EraseDialog::~EraseDialog() = default;

void EraseDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void EraseDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_ui->identifierEdit->setEnabled(!busy);
    m_ui->closeEraseButton->setEnabled(!busy);
    m_ui->eraseButton->setEnabled(!busy && !m_ui->identifierEdit->text().trimmed().isEmpty());
}

void EraseDialog::setAsking(bool asking, int rows)
{
    m_isAsking = asking;
    m_ui->eraseButton->setText(asking ? tr("Erase %Ln Row(s)", nullptr, rows) : tr("Erase…"));
}

void EraseDialog::showQuestion(const QString &text, int rows)
{
    setBusy(false);
    setAsking(true, rows);
    m_ui->eraseButton->setFocus();
    showResult(text, QStringLiteral("quiet"));
}

void EraseDialog::showBusy()
{
    setAsking(false);
    m_ui->showUploadButton->hide();
    setBusy(true);
    showResult(
        tr("Erasing… This takes a while where earlier uploads were long: their whole journal is written "
           "anew."),
        QStringLiteral("quiet"));
}

void EraseDialog::showDone(const QString &text, bool wasErased)
{
    setBusy(false);
    m_ui->showUploadButton->hide();
    if (wasErased)
        m_ui->identifierEdit->clear();
    m_ui->identifierEdit->setFocus();
    showResult(text, wasErased ? QStringLiteral("success") : QStringLiteral("quiet"));
}

void EraseDialog::showFailed(const QString &text, bool hasUpload)
{
    setBusy(false);
    m_ui->identifierEdit->setFocus();
    m_ui->showUploadButton->setVisible(hasUpload);
    showResult(text, QStringLiteral("error"));
}

void EraseDialog::showResult(const QString &text, const QString &role)
{
    setStyleProperty(*m_ui->resultLabel, "role", role);
    m_ui->resultLabel->setText(text);
    m_ui->resultLabel->show();
    fitToText(*this);
}

} // namespace dnc
