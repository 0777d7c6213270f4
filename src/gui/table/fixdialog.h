// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/entrytablemodel.h"

#include <QDialog>

#include <span>

class QDialogButtonBox;
class QTableWidget;

namespace dnc {

/// Shows the rows of a finding before and after a fix, and asks for confirmation. Changes nothing itself.
/// Open it with open().
class FixDialog : public QDialog {
    Q_OBJECT

public:
    /// Fixes shown at most. Accepting applies all of them.
    static constexpr quint32 maxExamples = 200;

    FixDialog(const Finding &finding, quint32 fixable, std::span<const BulkEdits::Fix> examples,
              QWidget *parent = nullptr);

private:
    QDialogButtonBox *makeButtons(quint32 fixable);
    static QTableWidget *makeTable(std::span<const BulkEdits::Fix> examples);
};

} // namespace dnc
