// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/duplicatemarker.h"
#include "list/entrytablemodel.h"

#include <QAbstractItemModelTester>
#include <QStringList>

#include <initializer_list>
#include <string_view>
#include <vector>

namespace dnc::test {

/// A store of these inputs, each of the type that it shows, from rows 1, 2, ... of a file.
inline EntryStore storeOf(const std::vector<std::string_view> &inputs)
{
    EntryStore store;
    const quint16 source = store.addSource({QStringLiteral("list.csv"), {}});
    quint32 row = 0;
    for (const std::string_view input : inputs)
        store.append(makeEntry(
            {.input = input, .name = {}, .type = {}, .origin = {.row = ++row, .column = 1, .source = source}},
            {}));
    markDuplicates(store);
    return store;
}

/// A model under the eyes of QAbstractItemModelTester.
struct CheckedModel : EntryTableModel {
    CheckedModel() = default;
    explicit CheckedModel(const std::vector<std::string_view> &inputs) { list().setEntries(storeOf(inputs)); }

    [[nodiscard]] QModelIndex cell(int row, Column column) const { return index(row, int(column)); }
    [[nodiscard]] QString text(int row, Column column) const { return cell(row, column).data().toString(); }
    [[nodiscard]] EntryStatus status(int row) const
    {
        return EntryStatus(cell(row, {}).data(StatusRole).toInt());
    }
    bool edit(int row, Column column, const QVariant &value)
    {
        return setData(cell(row, column), value, Qt::EditRole);
    }

    /// The inputs as shown, from the first row on.
    [[nodiscard]] QStringList inputs() const
    {
        QStringList all;
        for (int row = 0; row < rowCount(); ++row)
            all += cell(row, Column::Identifier).data(Qt::EditRole).toString();
        return all;
    }

    /// The inputs in the list's own order.
    [[nodiscard]] QStringList inputsInList() const
    {
        QStringList all;
        for (quint32 entry = 0; entry < entries().size(); ++entry)
            all += QString::fromStdString(entries().entry(entry).input);
        return all;
    }

    [[nodiscard]] std::vector<quint32> entriesIn(std::initializer_list<RowSpan> ranges) const
    {
        return view().entriesIn(std::vector<RowSpan>(ranges));
    }
    void remove(std::initializer_list<RowSpan> ranges) { bulkEdits().remove(entriesIn(ranges)); }
    void exclude(std::initializer_list<RowSpan> ranges, bool excluded = true)
    {
        bulkEdits().setExcluded(entriesIn(ranges), excluded);
    }
    void paste(const QModelIndex &topLeft, const std::vector<std::vector<QString>> &cells)
    {
        const CellEdits::Cell cell{topLeft.row(), topLeft.column()};
        cellEdits().paste(topLeft.isValid() ? std::optional(cell) : std::nullopt, cells);
    }

private:
    QAbstractItemModelTester m_tester{this, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace dnc::test
