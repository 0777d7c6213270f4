// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/practicestrip.h"

#include "gui/icons.h"
#include "gui/picture.h"

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
    auto *picture = new Picture(icon(QStringLiteral("practice"), Tone::OnPractice), 20);
    picture->setObjectName(QStringLiteral("practiceIcon"));
    auto *label = new QLabel(tr("Practice: nothing leaves this computer."));
    label->setObjectName(QStringLiteral("practiceLabel"));
    setAccessibleName(label->text());
    auto *leave = new QPushButton(tr("Leave practice"));
    leave->setObjectName(QStringLiteral("leavePractice"));
    row->addWidget(picture);
    row->addSpacing(6);
    row->addWidget(label, 1);
    row->addWidget(leave);
    connect(leave, &QPushButton::clicked, this, &PracticeStrip::leaveWanted);
}

} // namespace dnc
