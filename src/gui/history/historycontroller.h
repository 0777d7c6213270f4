// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "gui/upload/journalreader.h"
#include "gui/widgets/banner.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace dnc {

class BannerStack;
class HistoryDialog;
class UploadController;

/// Shows what the journal knows of all uploads, and keeps that up to date while it is seen.
class HistoryController : public QObject {
    Q_OBJECT

public:
    HistoryController(UploadController &uploads, BannerStack &banners, QWidget &window,
                      QObject *parent = nullptr);
    ~HistoryController() override;

    /// Opens the dialog, or brings it to the front; returns at once.
    void open();
    /// Writes the report of the chosen job on a worker.
    void saveReport(const QString &path);

private:
    void makeDialog();
    void refresh();
    void takeJobs(Result<std::vector<Job>, JournalError> &&jobs);
    void onChosen();
    void updateOffers();
    void chooseFile();
    void showReport(const Message &message);
    void leaveFor(const std::function<void(const Job &)> &act);

    UploadController &m_uploads;
    BannerStack &m_banners; // of the window, for what comes when the dialog is closed
    QWidget &m_window;
    QPointer<HistoryDialog> m_dialog;
    JournalReader m_jobs;
    JournalReader m_details;
    JournalReader m_reports;
    QTimer m_soon; // gathers changes, so that a fast upload does not make it read all the time
    std::optional<JobId> m_saving;
};

} // namespace dnc
