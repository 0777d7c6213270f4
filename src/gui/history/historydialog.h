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

/// Lists all uploads of the journal, with the details of the selected one. A pure view: HistoryController
/// fills it. Not modal: open it with show().
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit HistoryDialog(QWidget *parent = nullptr);
    ~HistoryDialog() override;

    /// The details of a job, besides its rows.
    struct Detail {
        JobId job = 0;
        std::vector<JobSource> sources;
        std::vector<Attempt> attempts;
    };

    /// What can be done with the selected job, and if not, why not.
    struct Offers {
        bool save = false;
        bool show = false;
        bool canContinue = false;
        bool proof = false; ///< verify and undo
        bool hold = false; ///< exempt it from retention, or release it
        QString why;
    };

    /// `jobs` is sorted from newest to oldest. Keeps the selected job if it is in `jobs`, else selects the
    /// newest.
    void showJobs(std::vector<Job> jobs);
    /// Ignored unless its job is the selected one.
    void showDetail(Detail &&detail);
    void setOffers(const Offers &offers);
    [[nodiscard]] const Job *chosen() const;
    [[nodiscard]] BannerStack &banners() { return *m_banners; }

signals:
    void chosenChanged();
    void reportWanted();
    void evidenceWanted();
    void showWanted();
    void continueWanted();
    void verifyWanted();
    void undoWanted();
    /// The opposite of Job::isHeld.
    void holdWanted();

private:
    void connectButtons();
    void onCurrentChanged();
    void describeChosen();

    std::unique_ptr<Ui::HistoryDialog> m_ui;
    BannerStack *m_banners;
    RecordModel<Job> m_jobs;
    RecordModel<Attempt> m_attempts;
    RecordModel<JobSource> m_sources;
    std::optional<JobId> m_chosen;
};

} // namespace dnc
