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

QFileDialog *askForReportFile(QWidget &window, const QString &name, ReportFormat preferred)
{
    auto *dialog = new QFileDialog(&window, ReportController::tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {ReportController::tr("CSV files (*.csv)"), ReportController::tr("Excel workbooks (*.xlsx)")});
    const auto useFormat = [dialog](ReportFormat format) {
        const QString suffix = format == ReportFormat::Csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
        dialog->setDefaultSuffix(suffix);
        const QStringList chosen = dialog->selectedFiles();
        const QString base = chosen.isEmpty() ? QString() : QFileInfo(chosen.first()).completeBaseName();
        if (!base.isEmpty())
            dialog->selectFile(base + u'.' + suffix);
    };
    QObject::connect(
        dialog, &QFileDialog::filterSelected, dialog, [dialog, useFormat](const QString &filter) {
            useFormat(filter == dialog->nameFilters().first() ? ReportFormat::Csv : ReportFormat::Workbook);
        });
    dialog->selectNameFilter(dialog->nameFilters().at(preferred == ReportFormat::Csv ? 0 : 1));
    dialog->selectFile(name);
    useFormat(preferred);
    dialog->open();
    return dialog;
}

Message reportSavedMessage(quint32 rows, const QString &path)
{
    const auto openFolder = [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    };
    return {Message::Kind::Success,
            ReportController::tr("The report with all %Ln row(s) is saved.", nullptr, int(rows)),
            QDir::toNativeSeparators(path),
            {{QStringLiteral("openFolder"), ReportController::tr("Open its folder"), openFolder}},
            true};
}

Message reportFailedMessage(const ReportError &error, const std::function<void()> &again)
{
    return {Message::Kind::Error,
            ReportController::tr("The report was not saved."),
            describe(error),
            {{QStringLiteral("saveElsewhere"), ReportController::tr("Save elsewhere…"), again}},
            true};
}

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
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const auto *dialog = askForReportFile(m_window, QStringLiteral("dnc-report-%1").arg(day), m_format);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportController::saveTo);
}

void ReportController::saveTo(const QString &path)
{
    const QString subject = QStringLiteral("report");
    m_format = reportFormatOf(path).value_or(m_format);
    const auto written = writeReport(path, m_model.entries(), m_uploads.deliveries(m_model.entries()));
    if (!written) {
        m_banners.show(subject, reportFailedMessage(written.error(), [this] { chooseFile(); }));
        return;
    }
    if (!m_model.isLocked())
        m_model.undoStack()->setClean();
    m_banners.show(subject, reportSavedMessage(m_model.entries().size(), path));
}

} // namespace dnc
