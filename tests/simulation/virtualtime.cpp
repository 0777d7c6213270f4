// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "virtualtime.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>

namespace dnc::test {

void VirtualTime::restart(quint32 seed)
{
    for (Timer &timer : m_timers)
        timer.due -= m_now;
    m_now = {};
    m_ties.seed(seed);
}

bool VirtualTime::step()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (m_timers.empty())
        return false;
    Timer &timer = nextTimer();
    m_now = std::max(m_now, timer.due);
    timer.due = m_now + timer.interval;
    QTimerEvent event(timer.id);
    QCoreApplication::sendEvent(timer.object, &event);
    return true;
}

VirtualTime::Timer &VirtualTime::nextTimer()
{
    const auto earliest = std::ranges::min(m_timers, {}, &Timer::due).due;
    std::vector<Timer *> ties;
    for (Timer &timer : m_timers) {
        if (timer.due == earliest)
            ties.push_back(&timer);
    }
    return *ties[ties.size() == 1 ? 0 : size_t(m_ties.bounded(qint64(ties.size())))];
}

bool VirtualTime::processEvents(QEventLoop::ProcessEventsFlags)
{
    return step();
}

void VirtualTime::registerSocketNotifier(QSocketNotifier *)
{
    qFatal("virtual time has no sockets");
}

void VirtualTime::unregisterSocketNotifier(QSocketNotifier *) { }

void VirtualTime::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    const std::chrono::milliseconds duration(interval);
    m_timers.push_back({id, duration, type, object, m_now + duration});
}

bool VirtualTime::unregisterTimer(int id)
{
    return std::erase_if(m_timers, [id](const Timer &timer) { return timer.id == id; }) > 0;
}

bool VirtualTime::unregisterTimers(QObject *object)
{
    return std::erase_if(m_timers, [object](const Timer &timer) { return timer.object == object; }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> VirtualTime::registeredTimers(QObject *object) const
{
    QList<TimerInfo> infos;
    for (const Timer &timer : m_timers) {
        if (timer.object == object)
            infos.append({timer.id, int(timer.interval.count()), timer.type});
    }
    return infos;
}

int VirtualTime::remainingTime(int id)
{
    const auto timer = std::ranges::find(m_timers, id, &Timer::id);
    return timer == m_timers.end() ? -1 : int(std::max<qint64>(0, (timer->due - m_now).count()));
}

} // namespace dnc::test
