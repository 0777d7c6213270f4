// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/celledits.h"

#include "list/commands.h"
#include "list/entryedit.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

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

CellEdits::CellEdits(EntryList &list, EntryView &view, BackgroundEdit &background)
    : m_list(list)
    , m_view(view)
    , m_background(background)
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
        m_list.push(new CellCommand(m_list, entry, column, before, m_list.makeRow(*after)),
                    [column] { return stepText(column); });
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
                [count = int(run.count)] { return tr("Insert %n row(s)", nullptr, count); });
}

/// A paste, which the worker and the GUI thread use in turn.
struct CellEdits::Paste {
    int column; ///< of the first cell
    std::vector<quint32> places; ///< entries of the first rows; the others become new ones
    Entry blank; ///< a new one
    RuleContext rules;
    CellGrid cells;

    /// The numbers of the rows in the order of their entries, the new ones last.
    [[nodiscard]] std::vector<quint32> rows() const;
    /// Takes the cells of the row: freeing millions of them is not for the GUI thread.
    void write(const EntryStore &list, quint32 row, const BackgroundEdit::MakeRow &makeRow,
               BackgroundEdit::Change &change);
    [[nodiscard]] static BackgroundEdit::Work work(const std::shared_ptr<Paste> &paste)
    {
        return [paste](const auto &list, quint32 row, const auto &makeRow, auto &change) {
            paste->write(list, row, makeRow, change);
        };
    }
};

std::vector<quint32> CellEdits::Paste::rows() const
{
    std::vector<quint32> rows(cells.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto over = rows.begin() + std::ptrdiff_t(std::min(rows.size(), places.size()));
    std::ranges::sort(rows.begin(), over, {}, [this](quint32 row) { return places[row]; });
    return rows;
}

void CellEdits::Paste::write(const EntryStore &list, quint32 row, const BackgroundEdit::MakeRow &makeRow,
                             BackgroundEdit::Change &change)
{
    const PastedCells pasted = cellsFrom(column, std::exchange(cells[row], {}));
    if (row >= places.size()) {
        if (pasted.hasContent())
            change.rows.push_back(makeRow(withCells(blank, pasted, rules)));
        return;
    }
    const quint32 entry = places[row];
    if (!dnc::isEditable(list.statusAt(entry)))
        return;
    const Entry before = list.entry(entry);
    const Entry after = withCells(before, pasted, rules);
    if (isSameContent(before, after))
        return;
    change.entries.push_back(entry);
    change.rows.push_back(makeRow(after));
}

/// For at most `rows` rows.
std::shared_ptr<CellEdits::Paste> CellEdits::makePaste(const std::optional<Cell> &topLeft, size_t rows)
{
    const Cell place = topLeft.value_or(Cell{m_view.rowCount(), 0});
    auto paste = std::make_shared<Paste>();
    paste->column = place.column;
    paste->rules = m_list.rules();
    paste->places.resize(std::min(rows, size_t(m_view.rowCount() - place.row)));
    for (int row = place.row; quint32 & entry : paste->places)
        entry = m_view.entryAt(row++);
    if (rows > paste->places.size())
        paste->blank = blankEntry(tr("Pasted into the table"));
    return paste;
}

void CellEdits::paste(const std::optional<Cell> &topLeft, CellGrid cells, const std::function<void()> &pasted)
{
    if (!m_list.isChangeable())
        return;
    const std::shared_ptr<Paste> paste = makePaste(topLeft, cells.size());
    paste->cells = std::move(cells);
    m_background.run(paste->rows(), Paste::work(paste),
                     [this, paste, pasted](BackgroundEdit::Change &&change) {
                         if (finish(*paste, std::move(change)) && pasted)
                             pasted();
                     });
}

void CellEdits::pasteLong(const Cell &topLeft, const std::function<CellGrid()> &read,
                          const std::function<void(int rows)> &pasted)
{
    if (!m_list.isChangeable())
        return;
    const std::shared_ptr<Paste> paste = makePaste(topLeft, std::numeric_limits<size_t>::max());
    const auto find = [paste, read] {
        paste->cells = read();
        return paste->rows();
    };
    m_background.runLong(find, Paste::work(paste), [this, paste, pasted](BackgroundEdit::Change &&change) {
        if (finish(*paste, std::move(change)))
            pasted(int(paste->cells.size()));
    });
}

bool CellEdits::finish(const Paste &paste, BackgroundEdit::Change &&change)
{
    auto command = std::make_unique<QUndoCommand>();
    const auto below = change.rows.begin() + std::ptrdiff_t(change.entries.size());
    std::vector<Row> added(below, change.rows.end());
    change.rows.erase(below, change.rows.end());
    if (!change.rows.empty())
        new ExchangeCommand(m_list, std::move(change.entries), std::move(change.rows), command.get());
    if (!added.empty()) {
        const EntryRun run{m_list.entries().size(), quint32(added.size())};
        new RunsCommand(m_list, {run}, std::move(added), m_view.shownAt(m_view.rowCount(), run),
                        command.get());
    }
    if (command->childCount() == 0)
        return false;
    m_list.push(command.release(),
                [count = int(paste.cells.size())] { return tr("Paste %n row(s)", nullptr, count); });
    return true;
}

} // namespace dnc
