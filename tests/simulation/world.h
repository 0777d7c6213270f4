// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "desk.h"
#include "memorydisk.h"
#include "phase.h"
#include "service.h"
#include "story.h"
#include "virtualtime.h"

#include <QRandomGenerator>

#include <deque>
#include <memory>

namespace dnc::test {

/// How a story ended.
struct Played {
    QByteArray broken; ///< the promise that was not kept, or nothing
    QByteArray trace; ///< what happened, a line each; empty unless it was asked for
    Coverage coverage;
    Moment lasted{}; ///< of the story's time
    size_t requests = 0;
    size_t events = 0; ///< that happened
    quint32 lookChanges = 0; ///< of the disk, while a look at the list was made
    size_t removed = 0; ///< entries that were taken off the list
};

/// Plays `story` on this thread, whose event dispatcher is `time`, with `folder` for what the product wants
/// to see of its folder without SQLite.
[[nodiscard]] Played play(const Story &story, VirtualTime &time, const QString &folder, bool traces = false);

struct Evidence;

/// One story while it is played.
class World {
public:
    World(const Story &story, VirtualTime &time, const QString &folder, bool traces);
    ~World();
    Q_DISABLE_COPY_MOVE(World)

    [[nodiscard]] Played play();

private:
    // Time.
    [[nodiscard]] Moment trueTime() const { return m_time.now() + m_suspended; }
    [[nodiscard]] WallTime wallTime() const;
    // What happens.
    void startUsed();
    void turn();
    void rest();
    bool reach(Point point);
    [[nodiscard]] bool hasEvents() const { return m_next < m_story.events.size(); }
    void happen();
    void apply(const Event &event);
    void applyToComputer(const Event &event);
    void applyByPeople(const Event &event);
    void applyToService(const Event &event);
    void breakDisk(const Event &event, MemoryDisk::Fault fault);
    void beforeChange();
    void damageJournal();
    void recover();
    void heal();
    void finish();
    // What must hold.
    void fail(const QByteArray &promise);
    void trace(const QByteArray &line);
    void look(bool isAfterRestart, bool isAtEnd);
    void lookAtViews();
    void lookAtSent();
    void lookAtArrived();
    void forgetDelayedRequest();
    void lookAtDisk();
    void lookAtErased();
    void lookAtTime();
    void reloadScreens(const Evidence &evidence);

    const Story &m_story;
    QString m_folder;
    VirtualTime &m_time;
    QRandomGenerator m_chance;
    QRandomGenerator m_jitter;
    MemoryDisk m_disk;
    MountedDisk m_mounted;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Desk> m_desk;
    Played m_played;
    bool m_traces;

    Moment m_suspended{};
    Moment m_wallOffset{};
    size_t m_next = 0; ///< event
    quint32 m_reached = 0; ///< times that its point was reached
    std::deque<Event> m_due; ///< that happen as soon as the program rests for a moment
    bool m_isPowerCut = false;
    bool m_isDamaged = false; ///< somebody changes the journal before the next program starts
    quint32 m_faults = 0; ///< left for the disk
    bool m_isHealed = false;
    bool m_isOver = false;
    int m_steps = 0;
    int m_stepsSinceEvent = 0;
    int m_attended = 0; ///< since it is healed
    Moment m_healedAt{};
    Moment m_budget{}; ///< for what happens since then
    struct Allowance {
        Moment time;
        int perMinute;
    };
    std::deque<Allowance> m_allowances; ///< what the program allowed itself when it sent
};

} // namespace dnc::test
