// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/practicestrip.h"

#include "gui/theme/icons.h"
#include "gui/widgets/iconlabel.h"
#include "gui/widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dnc {

PracticeStrip::PracticeStrip(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("practiceStrip"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    auto *iconLabel = new IconLabel(icon(QStringLiteral("practice"), ColorRole::OnPractice), 20);
    iconLabel->setObjectName(QStringLiteral("practiceIcon"));
    auto *label = new QLabel;
    label->setObjectName(QStringLiteral("practiceLabel"));
    auto *leave = new QPushButton;
    keepTranslated(*this, [this, label, leave] {
        label->setText(tr("Practice: nothing leaves this computer."));
        setAccessibleName(label->text());
        leave->setText(tr("Leave Practice"));
    });
    leave->setObjectName(QStringLiteral("leavePractice"));
    row->addWidget(iconLabel);
    row->addSpacing(6);
    row->addWidget(label, 1);
    row->addWidget(leave);
    connect(leave, &QPushButton::clicked, this, &PracticeStrip::leaveWanted);
}

} // namespace dnc
