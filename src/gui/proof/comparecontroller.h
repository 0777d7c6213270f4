// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/listings.h"
#include "upload/comparison.h"
#include "upload/journal/job.h"
#include "upload/listknowledge.h"
#include "upload/listlook.h"
#include "upload/wire/endpoint.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace dnc {

class EntryTableModel;
class ListTask;
class UploadController;

/// Looks for the identifiers of the list on screen on the list of the account. What is there becomes Listed
/// and is not sent. GUI thread.
class CompareController : public QObject {
    Q_OBJECT

public:
    CompareController(EntryTableModel &model, UploadController &uploads, ListTask &task, QWidget &window,
                      QObject *parent = nullptr);
    ~CompareController() override;

    /// Shows the cost first. Returns at once.
    void ask();
    /// Compares, and sends what is not on the list. The list is locked until then.
    void compareAndSend(const Endpoint &endpoint, bool pauseActiveProspects);

signals:
    /// The person wants to see only rows with these statuses.
    void showWanted(const std::vector<dnc::EntryStatus> &statuses);

private:
    struct Run;
    [[nodiscard]] std::shared_ptr<Run> prepare(const Endpoint &endpoint);
    void showCost(const Endpoint &endpoint);
    void look(const std::shared_ptr<Run> &run, const std::function<void()> &done,
              const std::function<void()> &canceled);
    [[nodiscard]] std::vector<FoundListing> foundIn(const Run &run) const;
    ComparisonCounts take(const Run &run);
    void lock(bool locked);
    void tellResult(const ComparisonCounts &counts);

    EntryTableModel &m_model;
    UploadController &m_uploads;
    ListTask &m_task;
    QWidget &m_window;
    std::optional<ListKnowledge> m_knowledge; ///< of the last look
    bool m_isLocking = false; ///< the list, until it is sent
};

} // namespace dnc
