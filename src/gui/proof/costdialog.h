// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QString>
#include <QStringList>

namespace dnc {

/// Says what an action with the list does and costs, before it begins. Open it with open().
class CostDialog : public QDialog {
    Q_OBJECT

public:
    struct Facts {
        QString title; ///< of the window, in title capitalization
        QString what; ///< what is done, one sentence
        QString cost; ///< requests and time
        QStringList notes; ///< what else to know, one sentence each
        QString button; ///< its text: a verb
    };
    explicit CostDialog(const Facts &facts, QWidget *parent = nullptr);
};

} // namespace dnc
