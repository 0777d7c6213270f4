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

/// Asks for the type of ambiguous values, once for each column. Changes nothing itself. Open it with open().
class TypeDialog : public QDialog {
    Q_OBJECT

public:
    TypeDialog(std::vector<OpenColumn> columns, std::span<const Source> sources, QWidget *parent = nullptr);

    /// Only of the columns that the person answered.
    [[nodiscard]] std::vector<TypeAnswer> answers() const;

private:
    [[nodiscard]] QWidget *makeQuestions(std::span<const Source> sources);
    void arrange(QWidget *questions);
    void showCount();

    std::vector<OpenColumn> m_columns;
    std::vector<QComboBox *> m_combos; // one for each column
    QPushButton *m_setButton;
};

} // namespace dnc
