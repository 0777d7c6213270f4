// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/entries/addentries.h"
#include "import/mapping/mapping.h"

#include <QHeaderView>

class QComboBox;
class QLabel;
class QStandardItemModel;

namespace dnc {

/// The label of a column role, translated.
[[nodiscard]] QString roleLabel(const ColumnRole &role);
/// All roles, in the order of the combo box.
[[nodiscard]] const std::vector<ColumnRole> &allRoles();

/// A table header that shows the title of each column and a combo box for its role.
class RoleHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RoleHeader(QWidget *parent = nullptr);

    struct Head {
        QString text; ///< header text of the list, or the column number
        std::optional<ColumnRole> role; ///< nothing: the person must choose it
        QString note = {}; ///< such as the channels that a consent column governs
    };
    void setHeads(const std::vector<Head> &heads);
    [[nodiscard]] QComboBox *comboOf(int column) const { return m_heads[size_t(column)].combo; }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void roleChosen(int column, const dnc::ColumnRole &role);
    /// The combo box of `column` got the keyboard focus.
    void reached(int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void updateGeometries() override;

private:
    struct Widgets {
        QWidget *all;
        QLabel *label;
        QComboBox *combo;
    };
    Widgets makeHeadWidgets(int column);
    void place();

    QStandardItemModel *m_roles;
    std::vector<Widgets> m_heads;
};

} // namespace dnc
