// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractEventDispatcher>
#include <QRandomGenerator>

#include <chrono>
#include <vector>

namespace dnc::test {

/// An event dispatcher without real time: it knows posted events and timers only, and moves its time to the
/// next timer instead of waiting. Timers that are due at the same time fire in an order that the seed draws.
/// One thread.
class VirtualTime : public QAbstractEventDispatcher {
    Q_OBJECT

public:
    using QAbstractEventDispatcher::QAbstractEventDispatcher;

    /// Time 0, without timers of its own making. Timers of other objects stay, due as long from now as
    /// before.
    void restart(quint32 seed);
    [[nodiscard]] std::chrono::milliseconds now() const { return m_now; }
    /// Sends posted events, then fires the next timer. False where neither was left.
    bool step();

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;
    void wakeUp() override { }
    void interrupt() override { }

private:
    struct Timer {
        int id;
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
        std::chrono::milliseconds due;
    };
    [[nodiscard]] Timer &nextTimer();

    std::vector<Timer> m_timers;
    std::chrono::milliseconds m_now{};
    QRandomGenerator m_ties;
};

} // namespace dnc::test
