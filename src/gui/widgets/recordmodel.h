// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractTableModel>
#include <QIcon>

#include <functional>
#include <vector>

namespace dnc {

/// One column of a RecordModel.
template <typename Record>
struct RecordColumn {
    QString title;
    std::function<QString(const Record &)> text;
    bool isNumber = false; ///< right-aligned
    std::function<QIcon(const Record &)> icon; ///< optional
};

/// A read-only table model with one row per record. Computes cells on demand, so that many records are cheap.
template <typename Record>
class RecordModel : public QAbstractTableModel {
public:
    explicit RecordModel(std::vector<RecordColumn<Record>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    /// Replaces all records without a reset: views keep their selection and scroll position.
    void setRecords(std::vector<Record> records)
    {
        const int before = int(m_records.size());
        const int after = int(records.size());
        if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_records = std::move(records);
            endRemoveRows();
        } else if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_records = std::move(records);
            endInsertRows();
        } else {
            m_records = std::move(records);
        }
        if (const int same = std::min(before, after); same > 0)
            emit dataChanged(index(0, 0), index(same - 1, columnCount() - 1));
    }

    [[nodiscard]] const std::vector<Record> &records() const { return m_records; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_records.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const RecordColumn<Record> &column = m_columns[size_t(index.column())];
        const Record &record = m_records[size_t(index.row())];
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return column.text(record);
        if (role == Qt::DecorationRole && column.icon)
            return column.icon(record);
        if (role == Qt::TextAlignmentRole)
            return alignment(column);
        return {};
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[size_t(section)].title;
        return role == Qt::TextAlignmentRole ? alignment(m_columns[size_t(section)]) : QVariant();
    }

private:
    static QVariant alignment(const RecordColumn<Record> &column)
    {
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    std::vector<RecordColumn<Record>> m_columns;
    std::vector<Record> m_records;
};

} // namespace dnc
