// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/helpdialog.h"

#include "core/platform/phonelibraryversion.h"

#include "gui/widgets/fittotext.h"
#include "gui/widgets/textstyle.h"
#include "ui_helpdialog.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

namespace dnc {

HelpDialog::HelpDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HelpDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(520);
    setHeadlineFont(*m_ui->title);
    m_ui->steps->setText(
        tr("1. Paste or open a list.\n2. Mend the rows that cannot be sent: double-click a value, or choose "
           "another type.\n3. Press Upload, read what will happen, and send.\n4. Save the report: it has "
           "every row and what became of it."));
    m_ui->keys->setHorizontalSpacing(24);
    m_ui->keys->setVerticalSpacing(3);
    m_ui->buttons->button(QDialogButtonBox::Close)->setIcon({});
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        auto *keys = new QLabel(action->shortcut().toString(QKeySequence::NativeText));
        keys->setProperty("role", QStringLiteral("quiet"));
        m_ui->keys->addRow(keys, new QLabel(QString(action->text()).remove(u'&')));
    }
    m_ui->about->setProperty("role", QStringLiteral("quiet"));
    m_ui->about->setText(
        tr("Version %1. Free software under the MIT licence.").arg(QStringLiteral(DNC_VERSION)) + u' '
        + tr("Phone numbers are checked with libphonenumber %1.").arg(phoneLibraryVersion()));
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fitToText(*this);
}

HelpDialog::~HelpDialog() = default;

} // namespace dnc
