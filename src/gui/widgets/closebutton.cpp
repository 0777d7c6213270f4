// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/closebutton.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace dnc {

namespace {

struct CloseButton {
    Q_DECLARE_TR_FUNCTIONS(dnc::CloseButton)
};

} // namespace

QDialogButtonBox *makeCloseButton(QDialog &dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *button = buttons->button(QDialogButtonBox::Close);
    button->setIcon({});
    button->setText(CloseButton::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace dnc
