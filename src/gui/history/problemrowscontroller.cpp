// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/problemrowscontroller.h"

#include "gui/history/correctionsdialog.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"
#include "report/problemworkbook.h"

#include <QDir>
#include <QFileDialog>

namespace dnc {

namespace {

std::vector<quint32> rowsOf(const EntryStore &store, bool areAll)
{
    std::vector<quint32> rows;
    for (quint32 entry = 0; entry < store.size(); ++entry) {
        const EntryStatus status = store.statusAt(entry);
        if (areAll || status == EntryStatus::Invalid || status == EntryStatus::Rejected)
            rows.push_back(entry);
    }
    return rows;
}

} // namespace

ProblemRowsController::ProblemRowsController(EntryTableModel &model, const std::function<QString()> &listName,
                                             BannerStack &banners, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_listName(listName)
    , m_banners(banners)
    , m_window(window)
{
}

void ProblemRowsController::chooseFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Save Problem Rows"));
    dialog->setObjectName(QStringLiteral("problemRowsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Rows with issues (*.xlsx)"), tr("All rows (*.xlsx)")});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(tr("problem-rows", "file name"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &path) {
        saveTo(path, dialog->selectedNameFilter() == dialog->nameFilters().constLast());
    });
    dialog->open();
}

void ProblemRowsController::saveTo(const QString &path, bool areAll)
{
    const auto list = std::make_shared<const EntryStore>(m_model.entries().snapshot());
    const auto write = [path, list, areAll, name = m_listName()] {
        const std::vector<quint32> rows = rowsOf(*list, areAll);
        return std::pair(quint32(rows.size()), writeProblemWorkbook(path, name, *list, rows));
    };
    m_worker.run(write, [this, path](const std::pair<quint32, Result<void, ReportError>> &written) {
        showSaved(path, written.first, written.second);
    });
}

void ProblemRowsController::showSaved(const QString &path, quint32 rows,
                                      const Result<void, ReportError> &saved)
{
    if (saved)
        m_banners.show(BannerSubject::Report, [path, rows] {
            return Message{
                Message::Kind::Success,
                tr("%Ln row(s) saved to %1.", nullptr, int(rows)).arg(QDir::toNativeSeparators(path)),
                tr("Open the workbook here again to take the corrections in it."),
                {},
                true};
        });
    else
        m_banners.show(BannerSubject::Report, [this, error = saved.error()] {
            return Message{
                Message::Kind::Error,
                tr("The problem rows were not saved."),
                describe(error),
                {{QStringLiteral("saveElsewhere"), tr("Save Elsewhere…"), [this] { chooseFile(); }}},
                true};
        });
}

void ProblemRowsController::take(const std::shared_ptr<Corrections> &corrections)
{
    const bool isOtherList = corrections->list != m_listName();
    const auto list = std::make_shared<const EntryStore>(m_model.entries().snapshot());
    const auto plan = [list, corrections] {
        return std::make_shared<CorrectionPlan>(planCorrections(*list, *corrections));
    };
    m_worker.run(
        plan, [this, isOtherList](const std::shared_ptr<CorrectionPlan> &made) { ask(made, isOtherList); });
}

void ProblemRowsController::ask(const std::shared_ptr<CorrectionPlan> &plan, bool isOtherList)
{
    auto *dialog = new CorrectionsDialog(*plan, isOtherList, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plan] { m_model.blockEdits().correct(plan->changes); });
    dialog->open();
}

} // namespace dnc
