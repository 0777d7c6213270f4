// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/policy.h"

class QLineEdit;
class QSpinBox;
class QWidget;

namespace dnc {

/// The fields of the settings that an organization can set.
struct ManagedFields {
    QLineEdit *address;
    QLineEdit *account;
    QSpinBox *reserve;
    QSpinBox *retentionDays;
    QLineEdit *ownDomains;
};

/// Makes those that `policy` locks read-only, and says below each who set it. They keep the focus and can be
/// copied.
void lockFields(const ManagedFields &fields, const Policy &policy, QWidget &content);

} // namespace dnc
