// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/proof/dialogparts.h"

#include "gui/widgets/textstyle.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dnc {

namespace {

struct DialogParts {
    Q_DECLARE_TR_FUNCTIONS(ProofDialog)
};

constexpr int dialogWidth = 520;

} // namespace

QVBoxLayout *makeDialogColumn(QDialog &dialog)
{
    dialog.setMinimumWidth(dialogWidth);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 22, 24, 20);
    layout->setSpacing(10);
    return layout;
}

QLabel *makeWrapped(const QString &text, const QString &name)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *makeQuiet(const QString &text)
{
    QLabel *label = makeWrapped(text, QString());
    label->setProperty("role", QStringLiteral("quiet"));
    return label;
}

QDialogButtonBox *makeButtons(QDialog &dialog, const QString &text, const QString &name)
{
    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *accept = buttons->addButton(text, QDialogButtonBox::AcceptRole);
    accept->setObjectName(name);
    setStyleProperty(*accept, "primary", true);
    QPushButton *cancel = buttons->addButton(DialogParts::tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("leaveButton"));
    cancel->setAutoDefault(true);
    cancel->setFocus();
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace dnc
