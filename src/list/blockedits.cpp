// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/blockedits.h"

#include "list/celltext.h"

#include <algorithm>
#include <memory>

namespace dnc {

namespace {

bool contains(ColumnSet columns, Column column)
{
    return (columns & setOf(column)) != 0;
}

ColumnSet columnsOf(const CellSelection &cells, quint32 entry)
{
    if (cells.columns.size() == 1)
        return cells.columns.front();
    const auto found = std::ranges::lower_bound(cells.entries, entry);
    return cells.columns[size_t(found - cells.entries.begin())];
}

PastedCells within(PastedCells values, ColumnSet columns)
{
    if (!contains(columns, Column::Identifier))
        values.input.reset();
    if (!contains(columns, Column::Type))
        values.type.reset();
    if (!contains(columns, Column::Name))
        values.name.reset();
    return values;
}

/// The text of a cell that can be edited; nothing for others.
std::optional<QString> textOf(const Entry &row, Column column)
{
    switch (column) {
    case Column::Identifier:
        return fromUtf8(row.input);
    case Column::Type:
        return row.type ? typeLabel(*row.type) : QString();
    case Column::Name:
        return fromUtf8(row.name);
    case Column::Status:
    case Column::RequestedOn:
    case Column::RequestSource:
        return {};
    }
    return {};
}

PastedCells replacedIn(const Entry &entry, ColumnSet columns, const TextReplacer &replacer)
{
    PastedCells cells;
    if (contains(columns, Column::Identifier))
        cells.input = replacer.replaced(fromUtf8(entry.input));
    if (contains(columns, Column::Name))
        cells.name = replacer.replaced(fromUtf8(entry.name));
    return cells;
}

} // namespace

BlockEdits::BlockEdits(EntryList &list, BackgroundEdit &background)
    : m_list(list)
    , m_background(background)
{
}

void BlockEdits::write(CellSelection cells, const Values &values, BackgroundEdit::StepText text)
{
    std::vector<quint32> entries = cells.entries;
    const auto work = [cells = std::make_shared<const CellSelection>(std::move(cells)), values,
                       rules = m_list.rules()](const EntryStore &list, quint32 entry,
                                               const BackgroundEdit::MakeRow &makeRow,
                                               BackgroundEdit::Change &change) {
        if (!isEditable(list.statusAt(entry)))
            return;
        const Entry before = list.entry(entry);
        const Entry after = withCells(before, values(list, entry, columnsOf(*cells, entry)), rules);
        if (isSameContent(before, after))
            return;
        change.entries.push_back(entry);
        change.rows.push_back(makeRow(after));
    };
    m_background.exchange(std::move(entries), work, text);
}

void BlockEdits::clear(CellSelection cells)
{
    const PastedCells nothing{.input = QString(), .type = QString(), .name = QString()};
    write(
        std::move(cells),
        [nothing](const EntryStore &, quint32, ColumnSet columns) { return within(nothing, columns); },
        [](int count) { return tr("Clear cells of %n row(s)", nullptr, count); });
}

void BlockEdits::fill(CellSelection cells, const PastedCells &values)
{
    write(
        std::move(cells),
        [values](const EntryStore &, quint32, ColumnSet columns) { return within(values, columns); },
        &BlockEdits::fillText);
}

void BlockEdits::repeat(std::vector<Copy> copies, const ColumnSpan &from, ColumnSet to)
{
    std::ranges::sort(copies, {}, &Copy::to);
    CellSelection cells{{}, {to}};
    for (const Copy &copy : copies)
        cells.entries.push_back(copy.to);
    const auto sources = std::make_shared<const std::vector<Copy>>(std::move(copies));
    const auto values = [sources, from](const EntryStore &list, quint32 entry, ColumnSet columns) {
        const Entry source = list.entry(std::ranges::lower_bound(*sources, entry, {}, &Copy::to)->from);
        const auto textFor = [&](Column column) {
            const int width = from.last - from.first + 1;
            const int offset = ((int(column) - from.first) % width + width) % width;
            return textOf(source, Column(from.first + offset));
        };
        return within({textFor(Column::Identifier), textFor(Column::Type), textFor(Column::Name)}, columns);
    };
    write(std::move(cells), values, &BlockEdits::fillText);
}

void BlockEdits::correct(const std::vector<CorrectionPlan::Change> &changes)
{
    CellSelection cells{{}, {setOf(Column::Type) | textColumns}};
    for (const CorrectionPlan::Change &change : changes)
        cells.entries.push_back(change.entry);
    const auto wanted = std::make_shared<const std::vector<CorrectionPlan::Change>>(changes);
    const auto values = [wanted](const EntryStore &list, quint32 entry, ColumnSet) -> PastedCells {
        const auto change = std::ranges::lower_bound(*wanted, entry, {}, &CorrectionPlan::Change::entry);
        if (cellTextsOf(list.entry(entry)) != change->now)
            return {};
        const auto changed = [](const std::string &now, const std::string &after) {
            return now == after ? std::nullopt : std::optional(QString::fromStdString(after));
        };
        return {changed(change->now.input, change->after.input),
                changed(change->now.type, change->after.type), changed(change->now.name, change->after.name)};
    };
    write(std::move(cells), values,
          [](int count) { return tr("Take corrections of %n row(s)", nullptr, count); });
}

QString BlockEdits::fillText(int count)
{
    return tr("Fill cells of %n row(s)", nullptr, count);
}

void BlockEdits::setType(std::vector<quint32> entries, std::optional<IdentifierType> type)
{
    const PastedCells values{.input = {}, .type = type ? typeLabel(*type) : QString(), .name = {}};
    write(
        {std::move(entries), {setOf(Column::Type)}},
        [values](const EntryStore &, quint32, ColumnSet) { return values; },
        [](int count) { return tr("Set the type of %n row(s)", nullptr, count); });
}

void BlockEdits::replace(CellSelection cells, const TextReplacer &replacer)
{
    write(
        std::move(cells),
        [replacer](const EntryStore &list, quint32 entry, ColumnSet columns) {
            return replacedIn(list.entry(entry), columns, replacer);
        },
        [](int count) { return tr("Replace in %n row(s)", nullptr, count); });
}

BlockEdits::Replacements BlockEdits::replacements(const EntryStore &list, const CellSelection &cells,
                                                  const TextReplacer &replacer, quint32 most)
{
    Replacements found;
    for (const quint32 entry : cells.entries) {
        if (!isEditable(list.statusAt(entry)))
            continue;
        const Entry before = list.entry(entry);
        const PastedCells after = replacedIn(before, columnsOf(cells, entry), replacer);
        for (const auto &[text, changed] :
             {std::pair(before.input, after.input), std::pair(before.name, after.name)}) {
            if (changed && ++found.count <= most)
                found.first.push_back({entry, fromUtf8(text), *changed});
        }
    }
    return found;
}

} // namespace dnc
