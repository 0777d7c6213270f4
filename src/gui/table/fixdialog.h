// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/entrytablemodel.h"

#include <QDialog>

#include <span>

class QTableWidget;

namespace dnc {

/// Shows what fixing all rows of a kind would make of them, before it does. Open it with open(); accepted
/// means that it shall.
class FixDialog : public QDialog {
    Q_OBJECT

public:
    /// So many fixes are shown; all of them are made.
    static constexpr quint32 mostShown = 200;

    FixDialog(const Finding &finding, quint32 fixable, std::span<const EntryTableModel::Fix> examples,
              QWidget *parent = nullptr);

private:
    static QTableWidget *makeTable(std::span<const EntryTableModel::Fix> examples);
};

} // namespace dnc
