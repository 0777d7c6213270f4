// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/findings.h"

#include <QAbstractTableModel>

namespace dnc {

/// The findings of a list, one row per kind with its number of entries, from most to least severe.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Rows };

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces the counts. Does not reset the model if the kinds stay the same, so that views keep their
    /// selection.
    void setFindings(std::vector<FindingCount> findings);
    [[nodiscard]] const FindingCount &at(int row) const { return m_findings[size_t(row)]; }
    /// The row of `finding`, or -1.
    [[nodiscard]] int rowOf(const Finding &finding) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FindingCount> m_findings;
};

} // namespace dnc
