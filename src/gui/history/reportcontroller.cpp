// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/reportcontroller.h"

#include "gui/upload/uploadcontroller.h"
#include "gui/upload/uploadsession.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"
#include "report/report.h"
#include "upload/journal/readonlyjournal.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

#include <chrono>
#include <utility>

namespace dnc {

namespace {

constexpr std::chrono::milliseconds noticeDelay{500}; // before the progress is shown
constexpr std::chrono::milliseconds tick{100};

} // namespace

struct ReportController::Job {
    QString path;
    EntryStore entries;
    QString journalFolder;
    std::vector<JobId> jobs;
    // Used by the GUI thread only.
    std::shared_ptr<BackgroundTask> task; // progress in rows
    QElapsedTimer since;
    bool isShown = false;
    bool changedSince = false; // the list has changes that are not in the report
};

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
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, useFormat](const QString &filter) {
                         useFormat(filter == dialog->nameFilters().constFirst() ? ReportFormat::Csv
                                                                                : ReportFormat::Workbook);
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

Message reportFailedMessage(const ReportError &error, const std::function<void()> &retry)
{
    return {Message::Kind::Error,
            ReportController::tr("The report was not saved."),
            describe(error),
            {{QStringLiteral("saveElsewhere"), ReportController::tr("Save elsewhere…"), retry}},
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
    connect(&m_progress, &QTimer::timeout, this, &ReportController::showProgress);
    connect(m_model.undoStack(), &QUndoStack::indexChanged, this, [this] {
        for (const auto &job : m_jobs)
            job->changedSince = true;
    });
}

ReportController::~ReportController() = default;

void ReportController::chooseFile()
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const auto *dialog = askForReportFile(m_window, QStringLiteral("dnc-report-%1").arg(day), m_format);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportController::saveTo);
}

void ReportController::saveTo(const QString &path)
{
    m_format = reportFormatOf(path).value_or(m_format);
    const auto job = std::make_shared<Job>();
    job->path = path;
    m_model.list().updateDuplicates();
    job->entries = m_model.entries().snapshot();
    job->journalFolder = m_uploads.journalFolder();
    job->jobs = m_uploads.jobs();
    job->since.start();
    m_jobs.push_back(job);
    m_progress.start(tick);
    job->task = m_worker.run([job](BackgroundTask &task) { return write(*job, task); },
                             [this](const Result<void, ReportError> &written) { finish(written); });
    emit savingChanged();
}

Result<void, ReportError> ReportController::write(const Job &job, BackgroundTask &task)
{
    std::vector<Delivery> deliveries;
    if (!job.jobs.empty()) {
        // If the journal cannot be read, the report still has the status of each row.
        if (const auto journal = ReadOnlyJournal::open(job.journalFolder))
            deliveries = findDeliveries(*journal, job.jobs, job.entries);
    }
    return writeReport(job.path, job.entries, deliveries, [&task](quint32 rows) {
        task.setDone(rows);
        return !task.isCanceled();
    });
}

void ReportController::showProgress()
{
    const std::shared_ptr<Job> job = m_jobs.front();
    if (!job->since.hasExpired(noticeDelay.count()))
        return;
    if (!std::exchange(job->isShown, true))
        m_banners.show(BannerSubject::Report, [job] {
            return Message{Message::Kind::Info,
                           tr("Saving the report…"),
                           QStringLiteral(" "),
                           {{QStringLiteral("cancelReport"), tr("Cancel"), [job] { job->task->cancel(); }}},
                           false};
        });
    const quint32 all = job->entries.size();
    const quint32 rows = job->task->done();
    m_banners.setText(BannerSubject::Report,
                      rows < all ? tr("%L1 of %Ln row(s) written.", nullptr, int(all)).arg(rows)
                                 : tr("All rows are written; the file is being completed."));
}

void ReportController::finish(const Result<void, ReportError> &written)
{
    const std::shared_ptr<Job> done = std::move(m_jobs.front());
    const Job &job = *done;
    m_jobs.pop_front();
    if (m_jobs.empty())
        m_progress.stop();
    m_banners.remove(BannerSubject::Report);
    m_wasSaved = written.has_value();
    if (written) {
        if (!m_model.list().isLocked() && !job.changedSince)
            m_model.undoStack()->setClean();
        m_banners.show(BannerSubject::Report, [rows = job.entries.size(), path = job.path] {
            return reportSavedMessage(rows, path);
        });
    } else if (!written.error().givenUp) {
        m_banners.show(BannerSubject::Report, [this, error = written.error()] {
            return reportFailedMessage(error, [this] { chooseFile(); });
        });
    }
    emit savingChanged();
}

} // namespace dnc
