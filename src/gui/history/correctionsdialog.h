// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/correctionplan.h"

#include <QDialog>

class QDialogButtonBox;
class QTableWidget;

namespace dnc {

/// Shows what corrections that came back would change in the list: changed rows, those that the list has
/// another text for since, and how many rows nobody knows. Changes nothing itself. Open it with open().
class CorrectionsDialog : public QDialog {
    Q_OBJECT

public:
    /// Rows shown at most. Accepting takes all changes.
    static constexpr size_t maxShown = 500;

    /// `isOtherList`: the workbook was saved from another list than the one on screen.
    CorrectionsDialog(const CorrectionPlan &plan, bool isOtherList, QWidget *parent = nullptr);

private:
    QDialogButtonBox *makeButtons(int changes);
    static QTableWidget *makeTable(const CorrectionPlan &plan);
};

} // namespace dnc
