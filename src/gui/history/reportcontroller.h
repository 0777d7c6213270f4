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

/// Asks where to save a report, which is called `name` unless the person says otherwise, and in which format.
/// It is open already: connect to its fileSelected().
[[nodiscard]] QFileDialog *askForReportFile(QWidget &window, const QString &name, ReportFormat preferred);
[[nodiscard]] Message reportSavedMessage(quint32 rows, const QString &path);
/// `again` is offered.
[[nodiscard]] Message reportFailedMessage(const ReportError &error, const std::function<void()> &again);

/// Saves what became of every row. A worker writes what the list held when it was asked to, so that a person
/// can go on meanwhile.
class ReportController : public QObject {
    Q_OBJECT

public:
    ReportController(EntryTableModel &model, UploadController &uploads, BannerStack &banners, QWidget &window,
                     QObject *parent = nullptr);
    /// Cancels all saving.
    ~ReportController() override;

    /// Asks where to; returns at once.
    void chooseFile();
    void saveTo(const QString &path);
    [[nodiscard]] bool isSaving() const { return !m_jobs.empty(); }

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
    ReportFormat m_format = ReportFormat::Csv; ///< that a person chose last
    std::deque<std::shared_ptr<Job>> m_jobs; // the first is being written, the others wait
    QTimer m_progress;
    Background m_worker;
};

} // namespace dnc
