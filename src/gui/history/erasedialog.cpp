// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/erasedialog.h"

#include "gui/widgets/fittotext.h"
#include "ui_erasedialog.h"

#include <QStyle>

namespace dnc {

EraseDialog::EraseDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EraseDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(520);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_ui->headline->setFont(large);
    m_ui->explanation->setProperty("role", QStringLiteral("quiet"));
    m_ui->eraseButton->setProperty("primary", true);
    m_ui->eraseButton->setEnabled(false);
    m_ui->resultLabel->hide();
    m_ui->showUploadButton->hide();
    connect(m_ui->identifierEdit, &QLineEdit::textChanged, this, [this] { setBusy(m_isBusy); });
    connect(m_ui->eraseButton, &QPushButton::clicked, this,
            [this] { emit eraseWanted(m_ui->identifierEdit->text()); });
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

void EraseDialog::showBusy()
{
    m_ui->showUploadButton->hide();
    setBusy(true);
    say(tr("Erasing… This takes a while where earlier uploads were long: their whole journal is written "
           "anew."),
        QStringLiteral("quiet"));
}

void EraseDialog::showDone(const QString &words, bool done)
{
    setBusy(false);
    m_ui->showUploadButton->hide();
    if (done)
        m_ui->identifierEdit->clear();
    m_ui->identifierEdit->setFocus();
    say(words, done ? QStringLiteral("success") : QStringLiteral("quiet"));
}

void EraseDialog::showFailed(const QString &words, bool hasUpload)
{
    setBusy(false);
    m_ui->identifierEdit->setFocus();
    m_ui->showUploadButton->setVisible(hasUpload);
    say(words, QStringLiteral("error"));
}

void EraseDialog::say(const QString &words, const QString &role)
{
    m_ui->resultLabel->setProperty("role", role);
    m_ui->resultLabel->style()->unpolish(m_ui->resultLabel);
    m_ui->resultLabel->style()->polish(m_ui->resultLabel);
    m_ui->resultLabel->setText(words);
    m_ui->resultLabel->show();
    fitToText(*this);
}

} // namespace dnc
