// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/widgets/banner.h"
#include "gui/widgets/bannersubject.h"
#include "upload/journal/job.h"
#include "upload/listrunner.h"
#include "upload/lookplan.h"
#include "upload/wire/endpoint.h"
#include "upload/wire/retrypolicy.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace dnc {

class BannerStack;
class ListWork;
class UploadController;

/// Runs one ListWork at a time with the journal of the window, at the pace of uploads and never beside one.
/// Shows its progress in banners, with buttons to pause, resume and cancel it. Nothing is lost with it: the
/// work records what it knows. It ends without a word when the journal is closed. GUI thread.
class ListTask : public QObject {
    Q_OBJECT

public:
    ListTask(UploadController &uploads, BannerStack &banners, QObject *parent = nullptr);
    ~ListTask() override;

    struct Task {
        std::function<QString()> title; ///< a sentence that says what is being done, in the current language
        std::shared_ptr<ListWork> work; ///< keeps alive what it needs
        JobDraft account;
        JobId job = 0; ///< that it is about; 0: none
        Endpoint endpoint;
        LookPlan plan;
        std::function<void()> done; ///< the work is done
        std::function<void()> canceled; ///< by a person; may be empty
    };
    /// How failures are retried from now on, and how long the list is given to show what was added.
    void setRetryPolicy(const RetryPolicy &policy) { m_retryPolicy = policy; }
    [[nodiscard]] const RetryPolicy &retryPolicy() const { return m_retryPolicy; }
    /// Only while canStart(), with the journal open.
    void start(Task &&task);
    void pause();
    void resume();
    /// After the request that is on its way.
    void cancel();
    [[nodiscard]] bool isActive() const { return m_task.has_value(); }
    /// Active and not paused.
    [[nodiscard]] bool isRunning() const { return m_runner && m_runner->isRunning(); }
    /// Whether neither an upload nor another task is under way.
    [[nodiscard]] bool canStart() const;
    /// The same, and says why not.
    [[nodiscard]] bool checkStart();
    /// The same for a task about an upload of `draft`, which must belong to the host and account of
    /// `endpoint`.
    [[nodiscard]] bool checkStart(const JobDraft &draft, const Endpoint &endpoint);

    /// Shows banners there, too, as long as it exists.
    void addPlace(BannerStack &banners);
    /// `makeMessage` is called again when the language changes.
    void tell(BannerSubject subject, const std::function<Message()> &makeMessage);
    /// The same for why something failed.
    void tellProblem(const std::function<QString()> &title, const std::function<QString()> &text);
    /// The same where the journal could not be written at the end.
    void tellNotRecorded(const JournalError &error);

signals:
    /// A task began, ended, was paused or resumed.
    void stateChanged();

private:
    void run();
    void onEnded();
    void finish(const std::function<void()> &then);
    void showRunning();
    void showStopped(const Stop &stop);
    void showProgress();
    void removeBanner();
    void abandon();
    [[nodiscard]] QString progressText() const;

    UploadController &m_uploads;
    std::vector<QPointer<BannerStack>> m_places;
    RetryPolicy m_retryPolicy;
    std::optional<Task> m_task;
    std::unique_ptr<ListRunner> m_runner; ///< of m_task
    QTimer m_tick;
    bool m_isPausing = false; // or canceling: after the request that is on its way
    bool m_isCanceling = false;
};

} // namespace dnc
