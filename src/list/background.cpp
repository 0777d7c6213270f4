// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/background.h"

namespace dnc {

Background::Background(QObject *parent)
    : QObject(parent)
    , m_inbox(std::make_shared<Inbox>())
    , m_worker(std::make_unique<QThreadPool>())
{
    m_inbox->owner = this;
    m_worker->setMaxThreadCount(1);
}

Background::~Background()
{
    if (!m_worker) // abandoned
        return;
    cancel();
    m_worker->waitForDone();
}

void Background::cancel()
{
    ++m_generation;
    for (const auto &task : m_tasks)
        task->cancel();
    m_tasks.clear();
    if (m_worker)
        m_worker->clear(); // what has not started
}

void Background::abandon()
{
    if (!m_worker)
        return;
    cancel();
    {
        const std::lock_guard lock(m_inbox->mutex);
        m_inbox->owner = nullptr;
    }
    // A pool waits for its thread when it is deleted: let another thread do that.
    QThreadPool::globalInstance()->start([worker = m_worker.release()] { delete worker; });
}

std::shared_ptr<BackgroundTask> Background::addTask()
{
    return m_tasks.emplace_back(std::make_shared<BackgroundTask>());
}

bool Background::finish(quint32 generation, const std::shared_ptr<BackgroundTask> &task)
{
    if (generation != m_generation)
        return false;
    std::erase(m_tasks, task);
    return true;
}

void Background::post(Inbox &inbox, std::function<void()> deliver)
{
    const std::lock_guard lock(inbox.mutex);
    if (inbox.owner != nullptr)
        QMetaObject::invokeMethod(inbox.owner, std::move(deliver), Qt::QueuedConnection);
}

} // namespace dnc
