// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "gui/history/evidencecontroller.h"
#include "gui/upload/journalreader.h"
#include "gui/widgets/banner.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace dnc {

class BannerStack;
class HistoryDialog;
class ProofController;
class UploadController;

/// Opens the history dialog and keeps it up to date while it is open. Reads the journal on workers.
class HistoryController : public QObject {
    Q_OBJECT

public:
    HistoryController(UploadController &uploads, ProofController &proof, BannerStack &banners,
                      QWidget &window, QObject *parent = nullptr);
    ~HistoryController() override;

    /// Opens the dialog or raises it. Returns at once.
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
    void showReport(const std::function<Message()> &makeMessage);
    void connectProof();
    void changeHold();
    void closeAndRun(const std::function<void(const Job &)> &act);

    UploadController &m_uploads;
    ProofController &m_proof;
    BannerStack &m_banners; // of the main window, for results that arrive after the dialog closed
    QWidget &m_window;
    QPointer<HistoryDialog> m_dialog;
    JournalReader m_jobs;
    JournalReader m_details;
    JournalReader m_reports;
    QTimer m_refreshTimer; // limits how often a fast upload makes it read the journal
    EvidenceController m_evidence;
    std::optional<JobId> m_saving;
};

} // namespace dnc
