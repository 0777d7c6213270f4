// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/tablecontroller.h"

#include "gui/import/importcontroller.h"
#include "gui/import/pasteddata.h"
#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "gui/table/pastedcells.h"
#include "gui/table/rownavigator.h"
#include "gui/widgets/bannerstack.h"
#include "import/readpasted.h"
#include "list/celltext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

#include <algorithm>
#include <memory>
#include <span>
#include <utility>

namespace dnc {

namespace {

constexpr QStringView cellFormat = u"application/x-dnc-desk-cells";
constexpr size_t copyInBackgroundFrom = 20'000;
constexpr qsizetype pasteInBackgroundFrom = 200'000; // bytes or characters

Pasted clipboardContent()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data ? pastedFrom(*data) : Pasted();
}

} // namespace

/// Cells as the clipboard takes them.
struct TableController::Copied {
    QString text;
    QByteArray html; ///< empty for a single cell
    QByteArray own;

    static Copied of(const EntryStore &list, std::span<const quint32> entries, const ColumnSpan &columns)
    {
        const bool isCell = entries.size() == 1 && columns.first == columns.last;
        return {CellText::rows(list, entries, columns),
                isCell ? QByteArray() : CellText::html(list, entries, columns).toUtf8(),
                copiedCells(list, entries, columns)};
    }
};

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
    const int row = current.isValid() ? current.row() : m_model.view().rowCount();
    m_model.cellEdits().insertBlank(row, 1);
    if (row >= m_model.view().rowCount())
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
    if (m_model.view().rowCount() > 0)
        m_page.table().goTo(std::min(first, m_model.view().rowCount() - 1), Column::Identifier);
}

void TableController::clearCells()
{
    m_model.blockEdits().clear(m_page.table().selectedCells());
}

void TableController::fillDown()
{
    const std::vector<RowSpan> rows = m_page.table().selectedRows();
    if (rows.empty())
        return;
    const bool isSingle = rows.front().first == rows.back().last;
    const int from = isSingle ? rows.front().first - 1 : rows.front().first;
    if (from < 0)
        return;
    const quint32 source = m_model.entryAt(from);
    std::vector<BlockEdits::Copy> copies;
    for (const quint32 entry : m_model.view().entriesIn(rows)) {
        if (entry != source)
            copies.push_back({source, entry});
    }
    const ColumnSpan columns = m_page.table().selectedColumns();
    m_model.blockEdits().repeat(std::move(copies), columns, setOf(columns));
}

void TableController::chooseType()
{
    if (m_page.table().hasWholeColumns() && m_model.view().rowCount() > 1)
        m_page.table().openColumnMenu();
    else
        m_page.table().openTypes();
}

void TableController::setExcluded(bool excluded)
{
    if (const auto rows = m_page.table().selectedRows(); !rows.empty())
        m_model.bulkEdits().setExcluded(m_model.view().entriesIn(rows), excluded);
}

void TableController::copyCells()
{
    copy(false);
}

void TableController::cutCells()
{
    if (m_model.list().isChangeable())
        copy(true);
}

void TableController::putOnClipboard(Copied &&copied)
{
    auto *data = new QMimeData;
    data->setText(copied.text);
    if (!copied.html.isEmpty())
        data->setData(QStringLiteral("text/html"), copied.html);
    m_mark = QUuid::createUuid().toByteArray();
    m_copied = std::move(copied.own);
    data->setData(cellFormat.toString(), m_mark);
    QGuiApplication::clipboard()->setMimeData(data);
}

void TableController::copy(bool cuts)
{
    const CellSelection cells = m_page.table().selectedCells();
    const ColumnSpan columns = m_page.table().selectedColumns();
    const auto entries = std::make_shared<const std::vector<quint32>>(m_page.table().selectedEntries());
    m_copying.cancel(); // only the last copy counts
    m_banners.remove(BannerSubject::Copy);
    const int count = int(entries->size());
    if (entries->size() < copyInBackgroundFrom) {
        putOnClipboard(Copied::of(m_model.entries(), *entries, columns));
        if (cuts)
            m_model.blockEdits().clear(cells);
        return;
    }
    m_banners.show(BannerSubject::Copy, [count] {
        return Message{Message::Kind::Info, tr("Copying %Ln row(s)…", nullptr, count), {}, {}, false};
    });
    const auto write = [list = std::make_shared<const EntryStore>(m_model.entries().snapshot()), entries,
                        columns] { return Copied::of(*list, *entries, columns); };
    m_copying.run(write, [this, count](Copied &&copied) {
        putOnClipboard(std::move(copied));
        m_banners.show(BannerSubject::Copy, [count] {
            return Message{
                Message::Kind::Success,    tr("%Ln row(s) are copied.", nullptr, count), {}, {}, true,
                Message::Until::NextChange};
        });
    });
    // Now, while they are the same cells: the list may change before the text is ready.
    if (cuts)
        m_model.blockEdits().clear(cells);
}

bool TableController::holdsOwnCells() const
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data != nullptr && !m_mark.isEmpty() && data->data(cellFormat.toString()) == m_mark;
}

void TableController::paste()
{
    if (!m_model.list().isChangeable() || !m_page.table().hasFocus())
        pasteAsRows();
    else if (holdsOwnCells())
        pasteAtCell(clipboardContent(), m_copied);
    else
        addPasted(clipboardContent(), true);
}

void TableController::pasteAtCell(const Pasted &pasted, const QByteArray &own)
{
    const std::vector<RowSpan> rows = m_page.table().selectedRows();
    if (rows.empty())
        return;
    const CellEdits::Cell place{rows.front().first, m_page.table().selectedColumns().first};
    const auto read = [pasted, own] { return own.isEmpty() ? readCellGrid(pasted) : readCopiedCells(own); };
    if (std::max({pasted.text.size(), pasted.html.size(), own.size()}) > pasteInBackgroundFrom) {
        m_model.cellEdits().pasteLong(place, read, [this, pasted](int count) { offerToAdd(pasted, count); });
        return;
    }
    CellGrid grid = read();
    if (grid.empty())
        return;
    const bool isCell = grid.size() == 1 && grid.front().size() == 1;
    if (isCell && rows.front().first != rows.back().last) {
        // One cell fills the selection, as in spreadsheets.
        const QString &text = grid.front().front();
        m_model.blockEdits().fill(m_page.table().selectedCells(),
                                  {.input = text, .type = text, .name = text});
        return;
    }
    const int count = int(grid.size());
    m_model.cellEdits().paste(place, std::move(grid), [this, pasted, isCell, count] {
        if (!isCell)
            offerToAdd(pasted, count);
    });
}

/// After they were pasted at the cell.
void TableController::offerToAdd(const Pasted &pasted, int rows)
{
    const QUndoCommand *step = m_model.undoStack()->command(m_model.undoStack()->index() - 1);
    m_banners.show(BannerSubject::Import, [this, pasted, rows, step] {
        return Message{Message::Kind::Info,
                       tr("%Ln row(s) pasted at the cell.", nullptr, rows),
                       {},
                       {{QStringLiteral("undoPaste"), tr("Undo"), [this, step] { undo(step); }},
                        {QStringLiteral("addPasted"), tr("Add as New Rows Instead"),
                         [this, step, pasted] {
                             if (undo(step))
                                 addPasted(pasted, true);
                         }}},
                       true,
                       Message::Until::NextChange};
    });
}

/// Takes back `step` if it is still the last one.
bool TableController::undo(const QUndoCommand *step)
{
    const QUndoStack &undo = *m_model.undoStack();
    if (!m_model.list().isChangeable() || step == nullptr || undo.command(undo.index() - 1) != step)
        return false;
    m_model.list().undo();
    return true;
}

void TableController::pasteAsRows()
{
    addPasted(clipboardContent(), false);
}

/// `offersCell`: offers to paste it at the current cell instead.
void TableController::addPasted(const Pasted &pasted, bool offersCell)
{
    if (pasted.text.trimmed().isEmpty() && pasted.html.isEmpty()) {
        m_banners.show(BannerSubject::Import, [] {
            return Message{Message::Kind::Info,
                           tr("There is no text to paste."),
                           tr("Copy the list in your sheet, mail or chat first, then paste it here."),
                           {},
                           true,
                           Message::Until::NextChange};
        });
        return;
    }
    const QModelIndex cell = m_page.table().currentIndex();
    if (!offersCell || !cell.isValid() || m_model.isNewRow(cell.row())) {
        m_importer.readPasted(pasted);
        return;
    }
    const quint32 entry = m_model.entryAt(cell.row());
    const auto pasteThere = [this, pasted, entry, column = Column(cell.column())] {
        if (const int row = shownRow(m_model, entry); row >= 0) {
            m_page.table().goTo(row, column);
            pasteAtCell(pasted);
        }
    };
    m_importer.readPastedOr(pasted,
                            {QStringLiteral("pasteAtCell"), tr("Paste at the Cell Instead"), pasteThere});
}

} // namespace dnc
