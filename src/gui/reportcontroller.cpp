// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/reportcontroller.h"

#include "gui/bannerstack.h"
#include "gui/uploadcontroller.h"
#include "list/entrytablemodel.h"
#include "report/report.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace dnc {

ReportController::ReportController(EntryTableModel &model, UploadController &uploads, BannerStack &banners,
                                   QWidget &window, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_uploads(uploads)
    , m_banners(banners)
    , m_window(window)
{
}

void ReportController::chooseFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("Excel workbooks (*.xlsx)")});
    const auto useFormat = [dialog](ReportFormat format) {
        const QString suffix = format == ReportFormat::Csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
        dialog->setDefaultSuffix(suffix);
        const QStringList chosen = dialog->selectedFiles();
        const QString name = chosen.isEmpty() ? QString() : QFileInfo(chosen.first()).completeBaseName();
        if (!name.isEmpty())
            dialog->selectFile(name + u'.' + suffix);
    };
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, useFormat](const QString &filter) {
        useFormat(filter == dialog->nameFilters().first() ? ReportFormat::Csv : ReportFormat::Workbook);
    });
    dialog->selectNameFilter(dialog->nameFilters().at(m_format == ReportFormat::Csv ? 0 : 1));
    dialog->selectFile(QStringLiteral("dnc-report-%1").arg(QDate::currentDate().toString(Qt::ISODate)));
    useFormat(m_format);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportController::saveTo);
    dialog->open();
}

void ReportController::saveTo(const QString &path)
{
    const QString subject = QStringLiteral("report");
    m_format = reportFormatOf(path).value_or(m_format);
    const auto written = writeReport(path, m_model.entries(), m_uploads.deliveries(m_model.entries()));
    if (!written) {
        m_banners.show(subject,
                       {Message::Kind::Error,
                        tr("The report was not saved."),
                        describe(written.error()),
                        {{QStringLiteral("saveElsewhere"), tr("Save elsewhere…"), [this] { chooseFile(); }}},
                        true});
        return;
    }
    if (!m_model.isLocked())
        m_model.undoStack()->setClean();
    m_banners.show(
        subject,
        {Message::Kind::Success,
         tr("The report with all %Ln row(s) is saved.", nullptr, int(m_model.entries().size())),
         QDir::toNativeSeparators(path),
         {{QStringLiteral("openFolder"), tr("Open its folder"),
           [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }}},
         true});
}

} // namespace dnc
