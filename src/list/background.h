// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/threadpriority.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>
#include <vector>

namespace dnc {

/// Progress of one task and the request to stop it, shared by the task and its owner. Thread-safe.
class BackgroundTask {
public:
    /// `done` in units of the task's own, such as rows.
    void setDone(quint32 done) { m_done.store(done, std::memory_order_relaxed); }
    [[nodiscard]] quint32 done() const { return m_done.load(std::memory_order_relaxed); }
    /// Asks the task to stop early. What it returns is still delivered.
    void cancel() { m_isCanceled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCanceled() const { return m_isCanceled.load(std::memory_order_relaxed); }

private:
    std::atomic<quint32> m_done = 0;
    std::atomic<bool> m_isCanceled = false;
};

/// Runs functions on one worker thread of low priority, one after the other, and delivers what they return.
///
/// All members belong to the thread that the object lives in, and return at once. A task runs on the worker
/// and must own all data it uses, or share only data that is thread-safe. Its result is delivered by the
/// event loop of the object's thread, in the order of the calls. Results from before cancel() are dropped.
/// The destructor cancels all tasks and waits for the running one, unless abandon() was called.
class Background : public QObject {
    Q_OBJECT

public:
    explicit Background(QObject *parent = nullptr);
    ~Background() override;

    /// Runs `work`, a copyable function () -> T or (BackgroundTask &) -> T, and passes its result to the
    /// copyable function `take` (T &&).
    template <typename Work, typename Take>
    std::shared_ptr<BackgroundTask> run(Work work, Take take)
    {
        std::shared_ptr<BackgroundTask> task = addTask();
        m_worker->start([this, inbox = m_inbox, generation = m_generation, task, work = std::move(work),
                         take = std::move(take)]() mutable {
            lowerThreadPriority();
            const auto result = std::make_shared<ResultOf<Work>>(callOnce(std::move(work), *task));
            post(*inbox, [this, generation, task, result, take = std::move(take)]() mutable {
                if (finish(generation, task))
                    take(std::move(*result));
            });
        });
        return task;
    }

    /// Runs `work`, which returns nothing.
    template <typename Work>
    std::shared_ptr<BackgroundTask> run(Work work)
    {
        const auto workWithResult = [work = std::move(work)](BackgroundTask &task) mutable {
            call(work, task);
            return true;
        };
        return run(workWithResult, [](bool) {});
    }

    /// Asks the running task to stop, removes those that have not started, and drops all their results.
    void cancel();
    /// Like cancel(), but the destructor does not wait then: the running task ends by itself, at the latest
    /// before the application does. Only for tasks that change nothing; nothing can be run afterwards.
    void abandon();

private:
    /// Takes results from the worker. Outlives the object where a task was abandoned.
    struct Inbox {
        std::mutex mutex;
        Background *owner; ///< null: nobody wants the results
    };

    template <typename Work>
    static auto call(Work &work, BackgroundTask &task)
    {
        if constexpr (std::is_invocable_v<Work &, BackgroundTask &>)
            return work(task);
        else
            return work();
    }
    /// What `work` holds is gone when its result is delivered: a list that shares its rows need not copy them
    /// then.
    template <typename Work>
    static auto callOnce(Work work, BackgroundTask &task)
    {
        return call(work, task);
    }
    template <typename Work>
    using ResultOf = decltype(call(std::declval<Work &>(), std::declval<BackgroundTask &>()));

    std::shared_ptr<BackgroundTask> addTask();
    /// Removes `task`; false where its result is stale.
    bool finish(quint32 generation, const std::shared_ptr<BackgroundTask> &task);
    /// Lets the owner's thread call `deliver`, if there still is an owner. Called on the worker.
    static void post(Inbox &inbox, std::function<void()> deliver);

    quint32 m_generation = 0; // counts cancel(): results of earlier ones are stale
    std::vector<std::shared_ptr<BackgroundTask>> m_tasks; // whose results have not been delivered
    std::shared_ptr<Inbox> m_inbox;
    std::unique_ptr<QThreadPool> m_worker;
};

} // namespace dnc
