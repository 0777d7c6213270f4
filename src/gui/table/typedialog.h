// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/opentypes.h"

#include <QDialog>

#include <span>
#include <vector>

class QComboBox;
class QPushButton;
class QWidget;

namespace dnc {

/// Asks of which type the values are that do not show it, once for each column. Open it with open(); accepted
/// means that the answers are to be taken.
class TypeDialog : public QDialog {
    Q_OBJECT

public:
    TypeDialog(std::vector<OpenColumn> columns, std::span<const Source> sources, QWidget *parent = nullptr);

    /// Of the columns that were answered.
    [[nodiscard]] std::vector<TypeAnswer> answers() const;

private:
    [[nodiscard]] QWidget *makeQuestions(std::span<const Source> sources);
    void arrange(QWidget *questions);
    void showCount();

    std::vector<OpenColumn> m_columns;
    std::vector<QComboBox *> m_combos; // one a column
    QPushButton *m_setButton;
};

} // namespace dnc
