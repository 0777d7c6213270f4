// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/bulkeditcontroller.h"

#include "gui/table/entrytable.h"
#include "gui/table/fanoutdialog.h"
#include "gui/table/fixdialog.h"
#include "gui/table/listpage.h"
#include "gui/table/replacedialog.h"
#include "gui/table/typedialog.h"
#include "gui/table/undohistorydialog.h"
#include "gui/widgets/bannerstack.h"

#include <algorithm>
#include <chrono>

namespace dnc {

namespace {

constexpr std::chrono::milliseconds tick{100};
constexpr std::chrono::milliseconds noticeDelay{400}; // before the progress is shown

} // namespace

BulkEditController::BulkEditController(EntryTableModel &model, ListPage &page, BannerStack &banners,
                                       QWidget &window, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_page(page)
    , m_banners(banners)
    , m_window(window)
{
    connect(&m_model.backgroundEdit(), &BackgroundEdit::activeChanged, this,
            &BulkEditController::showWorking);
    connect(&m_page.table(), &EntryTable::selectedChanged, this,
            [this] { m_banners.remove(BannerSubject::NoFix); });
    connect(&m_progress, &QTimer::timeout, this, &BulkEditController::showProgress);
}

void BulkEditController::showWorking(bool working)
{
    if (working) {
        m_since.start();
        m_progress.start(tick);
    } else {
        m_progress.stop();
        m_banners.remove(BannerSubject::BulkEdit);
    }
}

void BulkEditController::showProgress()
{
    if (!m_since.hasExpired(noticeDelay.count()))
        return;
    if (!m_banners.has(BannerSubject::BulkEdit))
        m_banners.show(BannerSubject::BulkEdit, [this] {
            return Message{Message::Kind::Info,
                           tr("Changing the list…"),
                           QStringLiteral(" "),
                           {{QStringLiteral("cancelMending"), tr("Cancel"),
                             [this] { m_model.backgroundEdit().cancel(); }}},
                           false};
        });
    m_banners.setText(BannerSubject::BulkEdit,
                      tr("%L1 of %Ln row(s) are done.", nullptr, int(m_model.backgroundEdit().total()))
                          .arg(m_model.backgroundEdit().done()));
}

void BulkEditController::fixSelected()
{
    const std::vector<quint32> entries = m_model.view().entriesIn(m_page.table().selectedRows());
    const auto hasFix = [this](quint32 entry) { return fixFor(m_model.entries().at(entry)).has_value(); };
    if (std::ranges::any_of(entries, hasFix))
        m_model.bulkEdits().fix(entries);
    else
        m_banners.show(BannerSubject::NoFix, [count = int(entries.size())] {
            return Message{Message::Kind::Info,
                           tr("No fix is known for the selected row(s).", nullptr, count),
                           tr("Edit the value, choose another type, or exclude the row."),
                           {},
                           true,
                           Message::Until::NextChange};
        });
}

std::vector<quint32> BulkEditController::currentEntry() const
{
    const int row = m_page.table().currentIndex().row();
    return row < 0 || m_model.isNewRow(row) ? std::vector<quint32>()
                                            : std::vector<quint32>{m_model.entryAt(row)};
}

void BulkEditController::fixCurrent()
{
    m_model.bulkEdits().fix(currentEntry());
}

void BulkEditController::setCurrentExcluded(bool excluded)
{
    m_model.bulkEdits().setExcluded(currentEntry(), excluded);
}

void BulkEditController::askToFixAll(const FindingCount &of)
{
    const auto examples = m_model.bulkEdits().fixes(of.finding, FixDialog::maxExamples);
    if (examples.empty()) // fixed since they were counted
        return;
    auto *dialog = new FixDialog(of.finding, of.fixable, examples, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, finding = of.finding] { m_model.bulkEdits().fixAll(finding); });
    dialog->open();
}

void BulkEditController::removeDuplicates()
{
    m_model.bulkEdits().removeDuplicates();
}

void BulkEditController::askForTypes()
{
    std::vector<OpenColumn> columns = openColumnsIn(m_model.entries());
    if (columns.empty())
        return;
    auto *dialog = new TypeDialog(std::move(columns), m_model.entries().sources(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_model.bulkEdits().answerTypes(dialog->answers()); });
    dialog->open();
}

void BulkEditController::askToFanOut()
{
    const std::vector<RowSpan> selected = m_page.table().selectedRows();
    const auto entries = [this, selected](bool wholeList) {
        const std::vector<RowSpan> all{{0, m_model.view().rowCount() - 1}};
        return m_model.view().entriesIn(wholeList ? all : selected);
    };
    auto *dialog = new FanOutDialog(
        !selected.empty(),
        [this, entries](bool wholeList, const FanOutDialog::Types &types) {
            return m_model.bulkEdits().fanOutCount(entries(wholeList), types);
        },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, entries] {
        m_model.bulkEdits().fanOut(entries(dialog->wholeList()), dialog->types());
    });
    dialog->open();
}

void BulkEditController::addOtherForms()
{
    std::vector<RowSpan> rows = m_page.table().selectedRows();
    if (rows.empty())
        rows = {{0, m_model.view().rowCount() - 1}};
    m_model.bulkEdits().addOtherForms(m_model.view().entriesIn(rows));
}

void BulkEditController::keepPossibleDuplicates()
{
    m_model.bulkEdits().keepPossibleDuplicates();
}

void BulkEditController::askToReplace()
{
    m_page.table().finishEditing();
    auto *dialog = new ReplaceDialog(m_model, m_model.view().entriesIn(m_page.table().selectedRows()),
                                     m_page.searchText(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_model.blockEdits().replace(dialog->cells(), dialog->replacer()); });
    dialog->open();
}

void BulkEditController::showUndoHistory()
{
    auto *dialog = new UndoHistoryDialog(m_model.list(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BulkEditController::deleteAll(const Finding &finding)
{
    m_model.bulkEdits().remove(entriesWith(m_model.entries(), finding));
}

void BulkEditController::excludeAll(const Finding &finding)
{
    m_model.bulkEdits().setExcluded(entriesWith(m_model.entries(), finding), true);
}

} // namespace dnc
