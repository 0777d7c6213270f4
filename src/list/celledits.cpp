// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/celledits.h"

#include "list/commands.h"
#include "list/entryedit.h"

#include <algorithm>
#include <memory>

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

std::optional<Entry> edited(const Entry &entry, Column column, const QVariant &value,
                            const RuleContext &rules)
{
    switch (column) {
    case Column::Identifier:
        return withInput(entry, value.toString().toStdString(), rules);
    case Column::Type:
        if (const auto code = readTypeCode(value))
            return withType(entry, typeOfCode(*code), rules);
        return {};
    case Column::Name: {
        Entry renamed = entry;
        renamed.name = value.toString().trimmed().toStdString();
        return renamed;
    }
    case Column::Status:
    case Column::RequestedOn:
    case Column::RequestSource:
        return {};
    }
    return {};
}

} // namespace

CellEdits::CellEdits(EntryList &list, EntryView &view)
    : m_list(list)
    , m_view(view)
{
}

bool CellEdits::isEditable(int row, Column column) const
{
    return m_list.isChangeable() && dnc::isEditable(column)
        && dnc::isEditable(m_list.entries().statusAt(m_view.entryAt(row)));
}

bool CellEdits::setCell(int row, Column column, const QVariant &value)
{
    if (!isEditable(row, column))
        return false;
    const quint32 entry = m_view.entryAt(row);
    const Entry before = m_list.entries().entry(entry);
    const auto after = edited(before, column, value, m_list.rules());
    if (!after)
        return false;
    if (!isSameContent(before, *after))
        m_list.push(new CellCommand(m_list, entry, column, before, m_list.makeRow(*after)), stepText(column));
    return true;
}

QString CellEdits::stepText(Column column)
{
    switch (column) {
    case Column::Identifier:
        return tr("Edit identifier");
    case Column::Type:
        return tr("Change type");
    case Column::Name:
        return tr("Edit name");
    case Column::Status:
    case Column::RequestedOn:
    case Column::RequestSource:
        return {};
    }
    return {};
}

Entry CellEdits::blankEntry(const QString &source)
{
    const Origin origin{.source = m_list.addSource({source, {}})};
    return makeEntry({.input = {}, .name = {}, .type = {}, .origin = origin}, m_list.rules());
}

void CellEdits::insertBlank(int row, int count)
{
    if (!m_list.isChangeable() || count <= 0)
        return;
    const Row blank = m_list.makeRow(blankEntry(tr("Typed into the table")));
    insert(std::clamp(row, 0, m_view.rowCount()), std::vector<Row>(size_t(count), blank));
}

bool CellEdits::append(Column column, const QVariant &value)
{
    if (!m_list.isChangeable())
        return false;
    const auto entry = edited(blankEntry(tr("Typed into the table")), column, value, m_list.rules());
    if (entry)
        insert(m_view.rowCount(), {m_list.makeRow(*entry)});
    return entry.has_value();
}

void CellEdits::insert(int row, std::vector<Row> rows)
{
    const quint32 first = row < m_view.rowCount() ? m_view.entryAt(row) : m_list.entries().size();
    const EntryRun run{first, quint32(rows.size())};
    m_list.push(new RunsCommand(m_list, {run}, std::move(rows), m_view.shownAt(row, run)),
                tr("Insert %n row(s)", nullptr, int(run.count)));
}

void CellEdits::write(const std::optional<Cell> &topLeft, std::span<const std::vector<QString>> cells,
                      const QString &text)
{
    if (!m_list.isChangeable())
        return;
    const Cell place = topLeft.value_or(Cell{m_view.rowCount(), 0});
    const size_t over = std::min(cells.size(), size_t(m_view.rowCount() - place.row));
    auto command = std::make_unique<QUndoCommand>();
    pasteOver(place.row, place.column, cells.first(over), command.get());
    pasteBelow(place.column, cells.subspan(over), command.get());
    if (command->childCount() > 0)
        m_list.push(command.release(), text);
}

void CellEdits::pasteOver(int row, int column, std::span<const std::vector<QString>> cells,
                          QUndoCommand *command)
{
    std::vector<std::pair<quint32, Row>> changes;
    for (const auto &pasted : cells) {
        const quint32 entry = m_view.entryAt(row++);
        if (!dnc::isEditable(m_list.entries().statusAt(entry)))
            continue;
        const Entry before = m_list.entries().entry(entry);
        const Entry after = withCells(before, cellsFrom(column, pasted), m_list.rules());
        if (!isSameContent(before, after))
            changes.emplace_back(entry, m_list.makeRow(after));
    }
    if (changes.empty())
        return;
    std::ranges::sort(changes, {}, &std::pair<quint32, Row>::first);
    std::vector<quint32> entries(changes.size());
    std::vector<Row> rows(changes.size());
    std::ranges::transform(changes, entries.begin(), &std::pair<quint32, Row>::first);
    std::ranges::transform(changes, rows.begin(), &std::pair<quint32, Row>::second);
    new ExchangeCommand(m_list, std::move(entries), std::move(rows), command);
}

void CellEdits::pasteBelow(int column, std::span<const std::vector<QString>> cells, QUndoCommand *command)
{
    std::optional<Entry> blank;
    std::vector<Row> rows;
    for (const auto &row : cells) {
        const PastedCells pasted = cellsFrom(column, row);
        if (!pasted.hasContent())
            continue;
        if (!blank)
            blank = blankEntry(tr("Pasted into the table"));
        rows.push_back(m_list.makeRow(withCells(*blank, pasted, m_list.rules())));
    }
    if (rows.empty())
        return;
    const EntryRun run{m_list.entries().size(), quint32(rows.size())};
    new RunsCommand(m_list, {run}, std::move(rows), m_view.shownAt(m_view.rowCount(), run), command);
}

} // namespace dnc
