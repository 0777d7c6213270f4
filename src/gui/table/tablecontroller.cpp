// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/tablecontroller.h"

#include "gui/import/importcontroller.h"
#include "gui/import/pasteddata.h"
#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "gui/widgets/bannerstack.h"
#include "import/readpasted.h"
#include "import/text/csv.h"
#include "list/celltext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace dnc {

namespace {

using Grid = std::vector<std::vector<QString>>;

constexpr size_t copyInBackgroundFrom = 20'000;
constexpr qsizetype largestHtml = qsizetype(1) << 20; // bytes; parsing blocks the GUI thread

// Spreadsheets copy cells as tab-separated text, with quotes around cells that need them.
Grid readGrid(const QString &text)
{
    Grid grid;
    const QByteArray bytes = text.toUtf8();
    const auto read = readCsv({bytes.data(), size_t(bytes.size())}, '\t', [&grid](quint32, auto cells) {
        auto &row = grid.emplace_back();
        for (const std::string_view cell : cells)
            row.push_back(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
    });
    if (read)
        return grid;
    grid.clear();
    for (const QString &line : text.split(u'\n'))
        grid.push_back({line});
    return grid;
}

Grid gridOf(const Sheet &sheet)
{
    Grid grid(sheet.rowCount());
    for (quint32 row = 0; row < sheet.rowCount(); ++row) {
        for (quint32 column = 0; column < sheet.columnCount(row); ++column) {
            const std::string_view cell = sheet.cell(row, column);
            grid[row].push_back(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
        }
    }
    return grid;
}

/// Prefers HTML: spreadsheets round numbers in the plain text, but not in the HTML.
Grid readGrid(const Pasted &pasted)
{
    if (pasted.html.isEmpty() || pasted.html.size() > largestHtml)
        return readGrid(pasted.text);
    const auto document = readPasted(pasted);
    const bool isTable = document && document->sheets.size() == 1 && !document->separator;
    return isTable ? gridOf(document->sheets.front()) : readGrid(pasted.text);
}

Pasted clipboardContent()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data ? pastedFrom(*data) : Pasted();
}

} // namespace

TableController::TableController(EntryTableModel &model, ListPage &page, ImportController &importer,
                                 BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_page(page)
    , m_importer(importer)
    , m_banners(banners)
{
}

void TableController::insertRow()
{
    if (!m_model.list().isChangeable())
        return;
    const QModelIndex current = m_page.table().currentIndex();
    const int row = current.isValid() ? current.row() : m_model.rowCount();
    m_model.cellEdits().insertBlank(row, 1);
    if (row >= m_model.rowCount())
        return;
    m_page.table().goTo(row, Column::Identifier);
    m_page.table().edit(m_model.index(row, int(Column::Identifier)));
}

void TableController::deleteRows()
{
    const auto rows = m_page.table().selectedRows();
    if (rows.empty())
        return;
    const int first = rows.front().first;
    m_model.bulkEdits().remove(m_model.view().entriesIn(rows));
    if (m_model.rowCount() > 0)
        m_page.table().goTo(std::min(first, m_model.rowCount() - 1), Column::Identifier);
}

void TableController::setExcluded(bool excluded)
{
    if (const auto rows = m_page.table().selectedRows(); !rows.empty())
        m_model.bulkEdits().setExcluded(m_model.view().entriesIn(rows), excluded);
}

void TableController::copyRows()
{
    std::vector<quint32> entries = m_page.table().selectedEntries();
    m_copying.cancel(); // only the last copy counts
    m_banners.remove(BannerSubject::Copy);
    if (entries.size() < copyInBackgroundFrom) {
        QGuiApplication::clipboard()->setText(CellText::rows(m_model.entries(), entries));
        return;
    }
    const int count = int(entries.size());
    m_banners.show(BannerSubject::Copy,
                   {Message::Kind::Info, tr("Copying %Ln row(s)…", nullptr, count), {}, {}, false});
    const auto write = [list = std::make_shared<const EntryStore>(m_model.entries().snapshot()),
                        entries = std::move(entries)] { return CellText::rows(*list, entries); };
    m_copying.run(write, [this, count](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_banners.show(BannerSubject::Copy,
                       {Message::Kind::Success, tr("%Ln row(s) are copied.", nullptr, count), {}, {}, true});
    });
}

bool TableController::pastesCells(const QString &text) const
{
    const EntryTable &table = m_page.table();
    // A table that gets focus makes its first cell current without selecting it: the person has not chosen a
    // cell then.
    if (!table.hasFocus() || !table.currentIndex().isValid() || !table.selectionModel()->hasSelection())
        return false;
    // One line with commas or semicolons is probably a To: line, not a cell.
    const QString trimmed = text.trimmed();
    return trimmed.contains(u'\t') || trimmed.contains(u'\n')
        || !(trimmed.contains(u',') || trimmed.contains(u';'));
}

void TableController::paste()
{
    const Pasted pasted = clipboardContent();
    if (!m_model.list().isChangeable() || !pastesCells(pasted.text)) {
        pasteAsRows();
        return;
    }
    const Grid grid = readGrid(pasted);
    const QModelIndex place = m_page.table().currentIndex();
    const int row = place.row() + 1;
    m_model.cellEdits().paste(
        place.isValid() ? std::optional(CellEdits::Cell{place.row(), place.column()}) : std::nullopt, grid);
    if (grid.size() > 1)
        m_banners.show(
            BannerSubject::Import,
            {Message::Kind::Info,
             tr("%Ln row(s) pasted over the table, from row %1 on.", nullptr, int(grid.size())).arg(row),
             {},
             {{QStringLiteral("undoPaste"), tr("Undo"), [this] { m_model.list().undo(); }}},
             true});
}

void TableController::pasteAsRows()
{
    const Pasted pasted = clipboardContent();
    if (!pasted.text.trimmed().isEmpty() || !pasted.html.isEmpty()) {
        m_importer.readPasted(pasted);
        return;
    }
    m_banners.show(BannerSubject::Import,
                   {Message::Kind::Info,
                    tr("There is no text to paste."),
                    tr("Copy the list in your sheet, mail or chat first, then paste it here."),
                    {},
                    true});
}

int TableController::nextProblem() const
{
    const int rows = m_model.rowCount();
    const int from = m_page.table().currentIndex().isValid() ? m_page.table().currentIndex().row() : -1;
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        const EntryStatus status = m_model.entries().statusAt(m_model.entryAt(row));
        if (status == EntryStatus::Invalid || status == EntryStatus::Rejected)
            return row;
    }
    return -1;
}

void TableController::goToNextProblem()
{
    if (const int row = nextProblem(); row >= 0) {
        m_page.table().goTo(row, Column::Identifier);
        return;
    }
    m_page.showOnly({});
    if (m_model.view().isFiltering())
        connect(&m_model.view(), &EntryView::changed, this, &TableController::goToProblemOfAll,
                Qt::SingleShotConnection);
    else
        goToProblemOfAll();
}

void TableController::goToProblemOfAll()
{
    const int row = nextProblem();
    if (row >= 0)
        m_page.table().goTo(row, Column::Identifier);
    else if (m_model.rowCount() > 0)
        m_banners.show(BannerSubject::NextProblem,
                       {Message::Kind::Success, tr("No row needs attention."), {}, {}, true});
}

} // namespace dnc
