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

/// What a column may hold, in words for a person.
[[nodiscard]] QString roleLabel(const ColumnRole &role);
/// All of them, in the order in which a person is offered them.
[[nodiscard]] const std::vector<ColumnRole> &allRoles();

/// Over each column of a table: what its list calls it, and a combo box for what it holds.
class RoleHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RoleHeader(QWidget *parent = nullptr);

    struct Head {
        QString text; ///< of the list's own header, or a number
        std::optional<ColumnRole> role; ///< nothing: a person must say it
    };
    void setHeads(const std::vector<Head> &heads);
    [[nodiscard]] QComboBox *comboOf(int column) const { return m_heads[size_t(column)].combo; }

    QSize sizeHint() const override;

signals:
    void roleChosen(int column, const dnc::ColumnRole &role);
    /// The keyboard has come to a column.
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
    Widgets makeHead(int column);
    void place();

    QStandardItemModel *m_roles;
    std::vector<Widgets> m_heads;
};

} // namespace dnc
