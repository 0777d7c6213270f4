// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/entrytablemodel.h"

#include "list/commands.h"
#include "list/entryedit.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace dnc {

using Row = EntryStore::Row;

namespace {

PastedCells cellsFrom(int firstColumn, const std::vector<QString> &row)
{
    const auto cellOf = [&](Column column) {
        const int place = int(column) - firstColumn;
        return place >= 0 && place < int(row.size()) ? std::optional(row[size_t(place)]) : std::nullopt;
    };
    return {cellOf(Column::Identifier), cellOf(Column::Type), cellOf(Column::Name)};
}

Row rowTakenIn(EntryStore &list, EntryStore &texts, quint32 entry, const RuleContext &rules)
{
    const auto view = list.at(entry);
    if (isExclusion(view.issue))
        return texts.makeRow(judgedAnew(list.entry(entry), rules));
    if (view.identifier.empty())
        return list.rowWithStatus(entry, EntryStatus::Invalid);
    if (view.detail.empty())
        return list.rowWithStatus(entry, EntryStatus::Valid);
    // The service's words were about an earlier try.
    Entry anew = list.entry(entry);
    anew.detail.clear();
    anew.status = EntryStatus::Valid;
    return texts.makeRow(anew);
}

} // namespace

void EntryTableModel::push(QUndoCommand *command, const QString &text)
{
    command->setText(text);
    m_undo.push(command);
}

void EntryTableModel::pushRemoval(std::vector<EntryRun> runs, const QString &text)
{
    if (isChangeable() && !runs.empty())
        push(new RunsCommand(*this, std::move(runs)), text);
}

ShownRows EntryTableModel::shownAt(quint32 row, const EntryRun &run) const
{
    Placement placement{{{row, run.count}}, std::vector<quint32>(run.count)};
    std::iota(placement.entries.begin(), placement.entries.end(), run.first);
    return {std::move(placement), m_view};
}

void EntryTableModel::appendEntries(EntryStore &&added, const QString &text)
{
    if (!isChangeable() || added.isEmpty())
        return;
    const EntryRun run{m_store.size(), added.size()};
    std::vector<Row> rows = m_store.adopt(std::move(added));
    push(new RunsCommand(*this, {run}, std::move(rows), {}), text);
}

void EntryTableModel::clear()
{
    if (!m_store.isEmpty())
        pushRemoval({{0, m_store.size()}}, tr("Clear the list"));
}

Entry EntryTableModel::blankEntry(const QString &source)
{
    const Origin origin{.source = m_store.addSource({source, {}})};
    return makeEntry({.input = {}, .name = {}, .type = {}, .origin = origin}, m_rules);
}

void EntryTableModel::insertBlank(int modelRow, int count)
{
    if (!isChangeable() || count <= 0)
        return;
    const int row = std::clamp(modelRow, 0, rowCount());
    const EntryRun run{row < rowCount() ? entryAt(row) : m_store.size(), quint32(count)};
    const Row blank = m_store.makeRow(blankEntry(tr("Typed into the table")));
    push(new RunsCommand(*this, {run}, std::vector<Row>(run.count, blank), shownAt(quint32(row), run)),
         tr("Insert %n row(s)", nullptr, count));
}

std::vector<quint32> EntryTableModel::entriesIn(std::span<const RowRange> ranges) const
{
    std::vector<bool> wanted(m_store.size());
    for (const RowRange &range : ranges) {
        for (int row = std::max(range.first, 0); row <= std::min(range.last, rowCount() - 1); ++row)
            wanted[entryAt(row)] = true;
    }
    std::vector<quint32> entries;
    for (quint32 entry = 0; entry < wanted.size(); ++entry) {
        if (wanted[entry])
            entries.push_back(entry);
    }
    return entries;
}

void EntryTableModel::removeRanges(std::span<const RowRange> ranges)
{
    const std::vector<quint32> entries = entriesIn(ranges);
    pushRemoval(runsOf(entries), tr("Delete %n row(s)", nullptr, int(entries.size())));
}

void EntryTableModel::setExcluded(std::span<const RowRange> ranges, bool excluded)
{
    if (!isChangeable())
        return;
    std::vector<quint32> entries = entriesIn(ranges);
    std::erase_if(entries, [this, excluded](quint32 entry) {
        const EntryStatus status = m_store.statusAt(entry);
        return !isEditable(status) || (status == EntryStatus::Excluded) == excluded;
    });
    const auto make = [excluded, rules = m_rules](EntryStore &list, EntryStore &texts, quint32 entry,
                                                  Change &change) {
        change.entries.push_back(entry);
        change.rows.push_back(excluded ? list.rowWithStatus(entry, EntryStatus::Excluded)
                                       : rowTakenIn(list, texts, entry, rules));
    };
    exchangeWorkedOut(std::move(entries), make, [excluded](int count) {
        return excluded ? tr("Leave out %n row(s)", nullptr, count) : tr("Take in %n row(s)", nullptr, count);
    });
}

void EntryTableModel::paste(const QModelIndex &topLeft, std::span<const std::vector<QString>> cells)
{
    if (!isChangeable())
        return;
    const bool placed = checkIndex(topLeft, CheckIndexOption::IndexIsValid);
    const int column = placed ? topLeft.column() : 0;
    const auto row = size_t(placed ? topLeft.row() : rowCount());
    const size_t over = std::min(cells.size(), size_t(rowCount()) - row);
    auto command = std::make_unique<QUndoCommand>();
    pasteOver(quint32(row), column, cells.first(over), command.get());
    pasteBelow(column, cells.subspan(over), command.get());
    if (command->childCount() > 0)
        push(command.release(), tr("Paste %n row(s)", nullptr, int(cells.size())));
}

void EntryTableModel::pasteOver(quint32 row, int column, std::span<const std::vector<QString>> cells,
                                QUndoCommand *command)
{
    std::vector<std::pair<quint32, Row>> changes;
    for (size_t i = 0; i < cells.size(); ++i) {
        const quint32 entry = m_index.entryAt(row + quint32(i));
        if (!isEditable(m_store.statusAt(entry)))
            continue;
        const Entry before = m_store.entry(entry);
        const Entry after = withCells(before, cellsFrom(column, cells[i]), m_rules);
        if (!isSameContent(before, after))
            changes.emplace_back(entry, m_store.makeRow(after));
    }
    if (changes.empty())
        return;
    std::ranges::sort(changes, {}, &std::pair<quint32, Row>::first);
    std::vector<quint32> entries(changes.size());
    std::vector<Row> rows(changes.size());
    std::ranges::transform(changes, entries.begin(), &std::pair<quint32, Row>::first);
    std::ranges::transform(changes, rows.begin(), &std::pair<quint32, Row>::second);
    new ExchangeCommand(*this, std::move(entries), std::move(rows), command);
}

void EntryTableModel::pasteBelow(int column, std::span<const std::vector<QString>> cells,
                                 QUndoCommand *command)
{
    std::optional<Entry> blank;
    std::vector<Row> rows;
    for (const auto &row : cells) {
        const PastedCells pasted = cellsFrom(column, row);
        if (!pasted.saysSomething())
            continue;
        if (!blank)
            blank = blankEntry(tr("Pasted into the table"));
        rows.push_back(m_store.makeRow(withCells(*blank, pasted, m_rules)));
    }
    if (rows.empty())
        return;
    const EntryRun run{m_store.size(), quint32(rows.size())};
    new RunsCommand(*this, {run}, std::move(rows), shownAt(m_index.size(), run), command);
}

std::optional<Entry> EntryTableModel::edited(const Entry &entry, Column column, const QVariant &value) const
{
    switch (column) {
    case Column::Identifier:
        return withInput(entry, value.toString().toStdString(), m_rules);
    case Column::Type:
        if (const auto code = readTypeCode(value))
            return withType(entry, typeOfCode(*code), m_rules);
        return {};
    case Column::Name: {
        Entry renamed = entry;
        renamed.name = value.toString().trimmed().toStdString();
        return renamed;
    }
    case Column::Status:
        return {};
    }
    return {};
}

bool EntryTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto column = Column(index.column());
    const bool known = role == Qt::EditRole || (role == TypeRole && column == Column::Type);
    if (!known || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const quint32 entry = entryAt(index.row());
    const Entry before = m_store.entry(entry);
    const auto after = edited(before, column, value);
    if (!after)
        return false;
    if (!isSameContent(before, *after))
        push(new CellCommand(*this, entry, column, before, m_store.makeRow(*after)), editText(column));
    return true;
}

QString EntryTableModel::editText(Column column)
{
    switch (column) {
    case Column::Identifier:
        return tr("Edit identifier");
    case Column::Type:
        return tr("Change type");
    case Column::Name:
        return tr("Edit name");
    case Column::Status:
        return {};
    }
    return {};
}

} // namespace dnc
