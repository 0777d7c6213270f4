// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/findings.h"

#include <QAbstractTableModel>

namespace dnc {

/// What is to be looked at in a list, a row a kind, from the worst to the mildest, with the number of its
/// rows.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Rows };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes new counts. A kind that was there keeps its index, so that a selection stays on it.
    void setFindings(std::vector<FindingCount> findings);
    [[nodiscard]] const FindingCount &at(int row) const { return m_findings[size_t(row)]; }
    /// The row of `finding`, or -1.
    [[nodiscard]] int rowOf(const Finding &finding) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FindingCount> m_findings;
};

} // namespace dnc
