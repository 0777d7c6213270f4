// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/diagnostics/diagnosticsdialog.h"

#include "gui/widgets/fittotext.h"
#include "ui_diagnosticsdialog.h"

#include <QAccessible>
#include <QFontDatabase>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

namespace dnc {

DiagnosticsDialog::DiagnosticsDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DiagnosticsDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(680);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_ui->title->setFont(large);
    m_ui->preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->saveDiagnosticsButton->setProperty("primary", true);
    m_ui->error->hide();
    connect(m_ui->recordBox, &QCheckBox::toggled, this, &DiagnosticsDialog::recordingWanted);
    connect(m_ui->saveDiagnosticsButton, &QPushButton::clicked, this, &DiagnosticsDialog::saveWanted);
    connect(m_ui->closeDiagnosticsButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this);
}

DiagnosticsDialog::~DiagnosticsDialog() = default;

void DiagnosticsDialog::setText(const QString &text)
{
    const int position = m_ui->preview->verticalScrollBar()->value();
    m_ui->preview->setPlainText(text);
    m_ui->preview->verticalScrollBar()->setValue(position);
}

QString DiagnosticsDialog::text() const
{
    return m_ui->preview->toPlainText();
}

void DiagnosticsDialog::setRecording(bool recording)
{
    const QSignalBlocker blocker(m_ui->recordBox);
    m_ui->recordBox->setChecked(recording);
}

void DiagnosticsDialog::showError(const QString &error)
{
    m_ui->error->setText(error);
    m_ui->error->show();
    fitToText(*this);
    QAccessibleEvent alert(m_ui->error, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace dnc
