// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/widgets/recordmodel.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"

#include <QDialog>

#include <memory>
#include <optional>

class QTableView;

namespace Ui {
class HistoryDialog;
}

namespace dnc {

class BannerStack;

/// Every upload that the journal knows, and all about the chosen one. Open it with show(): it shares the
/// screen with the window. What it shows is given to it.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit HistoryDialog(QWidget *parent = nullptr);
    ~HistoryDialog() override;

    /// What lies beside the rows of a job.
    struct Detail {
        JobId job = 0;
        std::vector<Source> sources;
        std::vector<Attempt> attempts;
    };

    /// What can be done with the chosen job, and why not where something cannot.
    struct Offers {
        bool save = false;
        bool show = false;
        bool goOn = false;
        QString why;
    };

    /// The newest first. The chosen job stays chosen while it is there; else it is the newest.
    void showJobs(std::vector<Job> jobs);
    /// Dropped where its job is not the chosen one any more.
    void showDetail(Detail &&detail);
    void setOffers(const Offers &offers);
    [[nodiscard]] const Job *chosen() const;
    [[nodiscard]] BannerStack &banners() { return *m_banners; }

signals:
    void chosenChanged();
    void reportWanted();
    void showWanted();
    void goOnWanted();

private:
    void connectButtons();
    void onCurrentChanged();
    void describeChosen();

    std::unique_ptr<Ui::HistoryDialog> m_ui;
    BannerStack *m_banners;
    RecordModel<Job> m_jobs;
    RecordModel<Attempt> m_attempts;
    RecordModel<Source> m_sources;
    std::optional<JobId> m_chosen;
};

} // namespace dnc
