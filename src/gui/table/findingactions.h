// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/findings.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dnc {

/// What the chosen line of the panel opens to: the hint of the finding, and what can be done with all of its
/// rows at once, each with its number.
class FindingActions : public QWidget {
    Q_OBJECT

public:
    explicit FindingActions(QWidget *parent = nullptr);

    /// Without `isChangeable` only the hint; without `isEnabled` the buttons cannot be pressed.
    void showFor(const FindingCount &of, bool isChangeable, bool isEnabled);

signals:
    void fixWanted();
    void typesWanted();
    void removeDuplicatesWanted();
    void excludeWanted();
    void keepWanted();
    void deleteWanted();

private:
    QLabel *m_hint;
    QPushButton *m_fixButton;
    QPushButton *m_typesButton;
    QPushButton *m_duplicatesButton;
    QPushButton *m_excludeButton;
    QPushButton *m_keepButton;
    QPushButton *m_deleteButton;
};

} // namespace dnc
