// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "lists.h"

// What a person wants of the list besides sending.

namespace dnc::test {

void Desk::look(LookTask::Kind kind, quint32 which)
{
    if (!m_journal || m_memory.task)
        return;
    LookTask task{.kind = kind, .isWhole = which % 2 == 0, .started = m_world.trueTime()};
    if (kind == LookTask::Kind::Compare) {
        if (m_lists >= mostLists(m_world.options))
            return;
        task.list = ++m_lists;
    } else {
        const auto jobs = m_journal->jobs();
        if (!jobs || jobs->empty())
            return;
        const Job &job = (*jobs)[which / 2 % jobs->size()];
        if (job.isForgotten || job.counts[EntryStatus::Confirmed] == 0 || !m_memory.screens.contains(job.id))
            return;
        task.job = job.id;
        if (kind == LookTask::Kind::Verify)
            m_memory.verifying.try_emplace(job.id, task.started);
    }
    m_memory.task = task;
    m_world.trace("wanted: look " + QByteArray::number(int(kind)));
    m_uploader->pause();
    attend();
}

void Desk::startLook()
{
    const LookTask &task = *m_memory.task;
    const auto job = m_journal->job(task.job);
    if (task.kind != LookTask::Kind::Compare && (!job || job->isForgotten)) {
        m_memory.task.reset();
        return;
    }
    if (const auto stop = m_looks->stop())
        repair(*stop);
    if (!m_looks)
        return;
    m_endpoint.token = m_world.service.token();
    m_endpoint.account = accountId();
    m_world.trace("look");
    m_looks->start(m_endpoint);
}

} // namespace dnc::test
