// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/rownavigator.h"

#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "gui/widgets/bannerstack.h"
#include "list/celltext.h"

#include <QInputDialog>

#include <algorithm>
#include <vector>

namespace dnc {

int shownRow(const EntryTableModel &model, quint32 entry)
{
    std::vector<bool> entries(size_t(entry) + 1, false);
    entries.back() = true;
    const std::vector<int> rows = model.view().rowsOf(entries);
    return rows.empty() ? -1 : rows.front();
}

RowNavigator::RowNavigator(EntryTableModel &model, ListPage &page, BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_page(page)
    , m_banners(banners)
{
    // Filtered in another way, the row may be shown.
    connect(&m_model.view(), &EntryView::changed, this,
            [this] { m_banners.remove(BannerSubject::HiddenRow); });
}

void RowNavigator::askForRow()
{
    auto *dialog = new QInputDialog(&m_page);
    dialog->setObjectName(QStringLiteral("rowDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to Row"));
    dialog->setLabelText(tr("Row number:"));
    dialog->setInputMode(QInputDialog::IntInput);
    // Qt's own translations are not installed everywhere.
    dialog->setOkButtonText(tr("Go to Row"));
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->setIntRange(1, int(std::max(m_model.entries().size(), 1U)));
    connect(dialog, &QInputDialog::intValueSelected, this, &RowNavigator::goToRow);
    dialog->open();
}

/// Rows have the numbers of the list, whatever is shown.
void RowNavigator::goToRow(int number)
{
    if (number < 1 || number > int(m_model.entries().size()))
        return;
    if (const int row = shownRow(m_model, quint32(number) - 1); row >= 0)
        m_page.table().goTo(row, Column::Identifier);
    else
        m_banners.show(BannerSubject::HiddenRow, [this, number] {
            return Message{
                Message::Kind::Info,
                tr("Row %L1 is hidden by the filter.").arg(number),
                {},
                {{QStringLiteral("showRow"), tr("Show All Rows"), [this] { m_page.showOnly({}); }}},
                true,
                Message::Until::NextChange};
        });
}

int RowNavigator::nextMatch(const QString &text, bool isBackward) const
{
    const int rows = m_model.view().rowCount();
    const int from = m_page.table().currentIndex().row();
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + (isBackward ? -step : step) + 2 * rows) % rows;
        for (const Column column : {Column::Identifier, Column::Name}) {
            if (m_model.index(row, int(column)).data().toString().contains(text, Qt::CaseInsensitive))
                return row;
        }
        const auto entry = m_model.entries().at(m_model.entryAt(row));
        if (fromUtf8(entry.input).contains(text, Qt::CaseInsensitive)
            || fromUtf8(entry.identifier).contains(text, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

void RowNavigator::findNext(bool isBackward)
{
    const QString text = m_page.searchText();
    if (text.isEmpty())
        m_page.startSearch();
    else if (const int row = nextMatch(text, isBackward); row >= 0)
        m_page.table().goTo(row, Column::Identifier);
}

int RowNavigator::nextProblem() const
{
    const int rows = m_model.view().rowCount();
    const int from = m_page.table().currentIndex().isValid() ? m_page.table().currentIndex().row() : -1;
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        const EntryStatus status = m_model.entries().statusAt(m_model.entryAt(row));
        if (status == EntryStatus::Invalid || status == EntryStatus::Rejected)
            return row;
    }
    return -1;
}

void RowNavigator::goToNextProblem()
{
    if (const int row = nextProblem(); row >= 0) {
        m_page.table().goTo(row, Column::Identifier);
        return;
    }
    m_page.showOnly({});
    if (m_model.view().isFiltering())
        connect(&m_model.view(), &EntryView::changed, this, &RowNavigator::goToProblemOfAll,
                Qt::SingleShotConnection);
    else
        goToProblemOfAll();
}

void RowNavigator::goToProblemOfAll()
{
    const int row = nextProblem();
    if (row >= 0)
        m_page.table().goTo(row, Column::Identifier);
    else if (m_model.view().rowCount() > 0)
        m_banners.show(BannerSubject::NextProblem, [] {
            return Message{Message::Kind::Success,    tr("No issues left"), {}, {}, true,
                           Message::Until::NextChange};
        });
}

} // namespace dnc
