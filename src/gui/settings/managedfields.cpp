// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/settings/managedfields.h"

#include "gui/theme/icons.h"
#include "gui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dnc {

namespace {

QWidget *makeLockLine(const QWidget &field, const QString &text)
{
    constexpr int iconSize = 16;
    auto *line = new QWidget;
    auto *label = new QLabel(text);
    label->setObjectName(field.objectName() + QStringLiteral("Lock"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon(QStringLiteral("lock"), ColorRole::Quiet), iconSize));
    row->addWidget(label, 1);
    return line;
}

/// Below the field, in the column of its hints.
void sayLocked(QWidget &field, QWidget &content, const QString &text)
{
    for (QVBoxLayout *column : content.findChildren<QVBoxLayout *>()) {
        if (const int index = column->indexOf(&field); index >= 0)
            column->insertWidget(index + 1, makeLockLine(field, text));
    }
    field.setAccessibleDescription(text);
}

} // namespace

void lockFields(const ManagedFields &fields, const Policy &policy, QWidget &content)
{
    const QString text = lockedText(policy);
    const auto lockEdit = [&](QLineEdit &edit, bool isLocked) {
        if (!isLocked)
            return;
        edit.setReadOnly(true);
        sayLocked(edit, content, text);
    };
    const auto lockSpin = [&](QSpinBox &spin, bool isLocked) {
        if (!isLocked)
            return;
        spin.setReadOnly(true);
        spin.setButtonSymbols(QSpinBox::NoButtons);
        sayLocked(spin, content, text);
    };
    lockEdit(*fields.address, policy.locked.endpoint.has_value());
    lockEdit(*fields.account, policy.locked.account.has_value());
    lockSpin(*fields.reserve, policy.locked.reserve.has_value());
    lockSpin(*fields.retentionDays, policy.locked.retentionDays.has_value());
    lockEdit(*fields.ownDomains, policy.locked.ownDomains.has_value());
}

} // namespace dnc
