// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "gui/widgets/banner.h"
#include "list/background.h"
#include "report/report.h"
#include "upload/journal/job.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

class QFileDialog;
class QWidget;

namespace dnc {

class BannerStack;
class EntryTableModel;
class UploadController;

/// Opens a dialog that asks where to save a report and in which format. `name` is the suggested file name.
/// Connect to its fileSelected().
[[nodiscard]] QFileDialog *askForReportFile(QWidget &window, const QString &name, ReportFormat preferred);
[[nodiscard]] Message reportSavedMessage(quint32 rows, const QString &path);
/// Offers `retry`.
[[nodiscard]] Message reportFailedMessage(const ReportError &error, const std::function<void()> &retry);

/// Saves reports on a worker, from a snapshot of the list, so that the person can go on editing.
class ReportController : public QObject {
    Q_OBJECT

public:
    ReportController(EntryTableModel &model, UploadController &uploads, BannerStack &banners, QWidget &window,
                     QObject *parent = nullptr);
    /// Cancels all saving.
    ~ReportController() override;

    /// Opens the file dialog. Returns at once.
    void chooseFile();
    void saveTo(const QString &path);
    [[nodiscard]] bool isSaving() const { return !m_jobs.empty(); }
    /// Whether the last report that ended was written.
    [[nodiscard]] bool wasSaved() const { return m_wasSaved; }

signals:
    void savingChanged();

private:
    struct Job;
    static Result<void, ReportError> write(const Job &job, BackgroundTask &task);
    void showProgress();
    void finish(const Result<void, ReportError> &written);

    EntryTableModel &m_model;
    UploadController &m_uploads;
    BannerStack &m_banners;
    QWidget &m_window;
    ReportFormat m_format = ReportFormat::Csv; ///< of the last report
    std::deque<std::shared_ptr<Job>> m_jobs; // the first is being written, the others wait
    bool m_wasSaved = false;
    QTimer m_progress;
    Background m_worker;
};

} // namespace dnc
