// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/proofkeydialog.h"

#include "evidence/proofbackup.h"
#include "gui/proof/dialogparts.h"
#include "gui/widgets/fittotext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dnc {

namespace {

QLineEdit *addPassword(QFormLayout &form, const QString &label, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    form.addRow(label, edit);
    return edit;
}

} // namespace

ProofKeyDialog::ProofKeyDialog(Purpose purpose, QWidget *parent)
    : QDialog(parent)
{
    const bool isBackup = purpose == Purpose::BackUp;
    setObjectName(QStringLiteral("proofKeyDialog"));
    setWindowTitle(isBackup ? tr("Back Up Proof Key") : tr("Restore Proof Key"));
    auto *layout = makeDialogColumn(*this);
    layout->addWidget(makeWrapped(
        tr("DNC Desk keeps proof of who was put on the list, also when the rows of an upload are "
           "deleted. Only the proof key, which is in the keychain of this computer, can read it."),
        QStringLiteral("proofKeyWhat")));
    layout->addWidget(
        makeQuiet(isBackup ? tr("The backup is encrypted with a passphrase of at least %n character(s). Keep "
                                "the file and its passphrase apart.",
                                nullptr, int(minPassphraseSize))
                           : tr("Type the passphrase with which the backup was made.")));
    auto *form = new QFormLayout;
    m_passphrase = addPassword(*form, tr("&Passphrase:"), QStringLiteral("passphraseEdit"));
    m_repetition =
        isBackup ? addPassword(*form, tr("&Repeat it:"), QStringLiteral("repetitionEdit")) : nullptr;
    layout->addLayout(form);
    m_problem = makeQuiet({});
    m_problem->setObjectName(QStringLiteral("passphraseProblem"));
    layout->addWidget(m_problem);
    auto *buttons =
        makeButtons(*this, isBackup ? tr("Save Backup…") : tr("Restore…"), QStringLiteral("proofKeyButton"));
    m_button = buttons->findChild<QPushButton *>(QStringLiteral("proofKeyButton"));
    layout->addWidget(buttons);
    for (QLineEdit *edit : {m_passphrase, m_repetition}) {
        if (edit != nullptr)
            connect(edit, &QLineEdit::textChanged, this, &ProofKeyDialog::check);
    }
    check();
    m_passphrase->setFocus();
    fitToText(*this);
}

QString ProofKeyDialog::passphrase() const
{
    return m_passphrase->text();
}

void ProofKeyDialog::check()
{
    const bool isLong = m_passphrase->text().size() >= minPassphraseSize;
    const bool isSame = m_repetition == nullptr || m_repetition->text() == m_passphrase->text();
    const bool isRepeated = m_repetition != nullptr && !m_repetition->text().isEmpty();
    m_button->setEnabled(isLong && isSame);
    m_problem->setText(isRepeated && !isSame ? tr("The two passphrases differ.") : QString());
}

} // namespace dnc
