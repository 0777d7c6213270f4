// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "world.h"

#include <QDir>

#include <algorithm>
#include <map>
#include <utility>

namespace dnc::test {

using namespace std::chrono_literals;

namespace {

constexpr int mostSteps = 200'000; // to undo a thousand rows, two requests a minute, takes a third of it
constexpr int mostAttended = 400;
constexpr int patience = 400; ///< steps without the moment that the next event waits for
constexpr std::chrono::milliseconds firstWallTime{1'700'000'000'000};

} // namespace

World::World(const Story &story, VirtualTime &time, const QString &folder, bool traces)
    : m_story(story)
    , m_folder(folder)
    , m_time(time)
    , m_chance(story.seed + 1)
    , m_jitter(story.seed + 2)
    , m_mounted(m_disk)
    , m_traces(traces)
{
    time.restart(story.seed + 3);
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        QFile::remove(file.filePath());
    m_disk.beforeChange = [this] { beforeChange(); };
    const auto reached = [this](Point point) { return reach(point); };
    m_service = std::make_unique<Service>(
        story.options, [this] { return trueTime(); }, reached, m_chance);
    m_service->setToken("token-1-of-nobody");
    UploadEnvironment environment{
        .clock = [this] { return trueTime() + 1h; },
        .managers = [this] { return std::make_unique<SimulatedManager>(*m_service); },
        .random = &m_jitter};
    JournalOptions journal{.wallClock = [this] { return wallTime(); }, .batchSize = story.options.batchSize};
    m_desk = std::make_unique<Desk>(
        DeskWorld{folder, story.options, m_disk, *m_service, m_chance, environment, journal,
                  [this] { return trueTime(); }, reached, [this](const QByteArray &line) { trace(line); },
                  [this](const QByteArray &promise) { fail(promise); }, [this] { look(true, false); }});
}

World::~World()
{
    m_disk.crash();
    m_desk->abandon();
}

WallTime World::wallTime() const
{
    const Moment now = trueTime();
    return WallTime(firstWallTime + now + m_wallOffset + now * m_story.options.driftPerMillion / 1'000'000);
}

/// In most stories, a program was started on this computer before: making the tables takes longer than all
/// that follows.
void World::startUsed()
{
    if (m_story.seed % 8 == 0)
        return;
    thread_local std::map<QString, MemoryDisk::Image> images; // by folder
    MemoryDisk::Image &image = images[m_folder];
    if (image.empty()) {
        const bool traces = std::exchange(m_traces, false);
        m_disk.beforeChange = {};
        if (m_desk->open())
            m_desk->close();
        m_disk.beforeChange = [this] { beforeChange(); };
        m_traces = traces;
        image = m_disk.image();
    }
    m_disk.restore(image);
}

Played World::play()
{
    startUsed();
    trace(describe(m_story.options));
    if (m_desk->open()) {
        m_desk->addList();
        m_desk->attend();
    }
    while (!m_isOver && m_played.broken.isEmpty())
        turn();
    m_played.lasted = trueTime();
    m_played.requests = m_service->requests().size();
    m_played.events = m_next;
    m_played.removed = m_service->list().removed().size();
    return std::move(m_played);
}

void World::turn()
{
    if (++m_steps > mostSteps)
        return fail("a story ends");
    if (m_disk.isCrashed())
        return recover();
    if (!m_due.empty()) {
        const Event event = m_due.front();
        m_due.pop_front();
        return apply(event);
    }
    m_desk->closeWhenPaused();
    if (++m_stepsSinceEvent > patience && hasEvents())
        happen();
    else if (m_stepsSinceEvent > patience && !m_isHealed)
        heal();
    else if (m_time.step())
        reach(Point::Tick);
    else
        rest();
}

/// Nothing happens by itself any more.
void World::rest()
{
    if (hasEvents() && m_chance.bounded(2) == 0)
        return happen();
    if (!hasEvents() && !m_isHealed)
        return heal();
    if (m_isHealed && ++m_attended > mostAttended)
        return fail("a job ends once nothing goes wrong any more");
    m_budget += m_isHealed ? 1min : 0min;
    if (m_desk->attend())
        return;
    if (!hasEvents())
        return finish();
    m_desk->addList();
    if (hasEvents()) // the last one may have happened with the list
        happen();
}

bool World::reach(Point point)
{
    if (m_disk.isCrashed())
        return false;
    if (point == Point::Sent)
        lookAtSent();
    else if (point == Point::Arrived)
        lookAtArrived();
    Memory &memory = m_desk->memory();
    if (m_desk->isLooking()) {
        if (point == Point::Applied && memory.phase == Phase::Removing)
            memory.phase = Phase::Removed;
    } else if (point == Point::Arrived)
        memory.phase = Phase::Arrived;
    else if (point == Point::Applied && memory.phase == Phase::Arrived)
        memory.phase = Phase::Applied;
    else if (point == Point::Answered)
        memory.phase = Phase::Answered;
    if (hasEvents() && m_story.events[m_next].point == point && ++m_reached >= m_story.events[m_next].count)
        happen();
    return !m_disk.isCrashed();
}

void World::happen()
{
    const Event event = m_story.events[m_next++];
    m_reached = 0;
    m_stepsSinceEvent = 0;
    if (isSudden(event.kind))
        apply(event);
    else
        m_due.push_back(event);
}

void World::beforeChange()
{
    m_played.lookChanges += m_desk->isLooking() ? 1 : 0;
    if (m_faults > 0 && --m_faults == 0)
        m_disk.fault = MemoryDisk::Fault::None;
    reach(Point::Change);
}

void World::apply(const Event &event)
{
    m_played.coverage.add(m_desk->memory().phase, event.kind);
    trace("-- " + describe(event));
    if (event.kind <= EventKind::DamageJournal)
        applyToComputer(event);
    else if (event.kind <= EventKind::ColleagueRemoves)
        applyByPeople(event);
    else
        applyToService(event);
}

void World::breakDisk(const Event &event, MemoryDisk::Fault fault)
{
    m_disk.fault = fault;
    m_faults = event.value % 7 + 1;
    // A disk stays full until somebody makes room.
    if (fault == MemoryDisk::Fault::Full && event.value % 2 == 0)
        m_faults = 0;
}

void World::applyToComputer(const Event &event)
{
    constexpr std::array<Moment, 3> sleeps{30s, 10min, 8h};
    constexpr std::array<Moment, 3> jumps{1min, 1h, 24h * 400};
    switch (event.kind) {
    case EventKind::Kill:
    case EventKind::PowerCut:
        m_isPowerCut = event.kind == EventKind::PowerCut;
        m_disk.crash();
        break;
    case EventKind::Suspend:
        m_suspended += sleeps[event.value % sleeps.size()];
        break;
    case EventKind::ClockForward:
        m_wallOffset += jumps[event.value % jumps.size()];
        m_desk->noteJump();
        break;
    case EventKind::ClockBack:
        m_desk->memory().isClockSetBack = true;
        m_wallOffset -= jumps[event.value % jumps.size()];
        break;
    case EventKind::DamageJournal:
        m_isDamaged = true;
        m_disk.crash();
        break;
    case EventKind::DiskFull:
        breakDisk(event, MemoryDisk::Fault::Full);
        break;
    case EventKind::DiskError:
        breakDisk(event, MemoryDisk::Fault::Error);
        break;
    default:
        m_disk.hasMoved = true;
    }
}

void World::applyByPeople(const Event &event)
{
    switch (event.kind) {
    case EventKind::Pause:
        return m_desk->pause();
    case EventKind::Resume:
        m_desk->attend();
        return;
    case EventKind::Cancel:
        return m_desk->cancel();
    case EventKind::WrongToken:
        return m_desk->useWrongToken();
    case EventKind::OtherAccount:
        return m_desk->useOtherAccount();
    case EventKind::ChangeReserve:
        return m_desk->setReserve(int(event.value % 100));
    case EventKind::SecondList:
        return m_desk->addList();
    case EventKind::Erase:
        return m_desk->erase(event.value);
    case EventKind::Retention:
        return m_desk->forgetOld();
    case EventKind::Report:
        look(false, false);
        return lookAtViews();
    case EventKind::CloseWindow:
        m_desk->close();
        return lookAtErased();
    case EventKind::LogOut:
        return m_desk->logOut();
    case EventKind::Compare:
        return m_desk->look(LookTask::Kind::Compare, event.value);
    case EventKind::Verify:
        return m_desk->look(LookTask::Kind::Verify, event.value);
    case EventKind::Undo:
        return m_desk->look(LookTask::Kind::Undo, event.value);
    case EventKind::ColleagueAdds:
        return m_service->add(m_desk->anyIdentifier(event.value), event.value % 5 == 0);
    default:
        return m_service->remove(m_desk->anyIdentifier(event.value));
    }
}

void World::applyToService(const Event &event)
{
    constexpr std::array limits{3, 20, 100};
    switch (event.kind) {
    case EventKind::Answer:
        return m_service->expect(AnswerKind(event.value), m_chance.generate() & 0xFFFF);
    case EventKind::RevokeToken:
        return m_service->setToken("token-" + QByteArray::number(2 + m_next) + "-of-nobody");
    case EventKind::ForbidAccount:
        return m_service->setForbidden(true);
    case EventKind::ChangeLimit:
        return m_service->setLimit(limits[event.value % limits.size()]);
    default:
        return m_service->spend(int(event.value % 100));
    }
}

/// Some bytes of the file, anywhere.
void World::damageJournal()
{
    for (const auto &[name, file] : m_disk.files()) {
        if (!name.ends_with("/journal.sqlite") || file->content.isEmpty())
            continue;
        for (int i = 1 + m_chance.bounded(4); i > 0; --i) {
            char &byte = file->content.data()[m_chance.bounded(int(file->content.size()))];
            byte = char(byte ^ char(1 + m_chance.bounded(255)));
        }
    }
}

void World::recover()
{
    m_desk->abandon();
    trace(m_isPowerCut ? "restart after a power cut" : "restart");
    m_isPowerCut ? m_disk.restartAfterPowerCut(m_chance) : m_disk.restart();
    m_isPowerCut = false;
    m_disk.fault = MemoryDisk::Fault::None;
    m_disk.hasMoved = false;
    forgetDelayedRequest();
    if (std::exchange(m_isDamaged, false)) {
        damageJournal();
        m_desk->salvage();
    }
    lookAtDisk();
    if (m_desk->open() && m_chance.bounded(4) != 0)
        m_desk->attend();
}

/// Faults stop, and the person does what the program asks.
void World::heal()
{
    trace("everything works from here on");
    m_isHealed = true;
    m_due.clear();
    m_healedAt = trueTime();
    m_disk.fault = MemoryDisk::Fault::None;
    m_disk.hasMoved = false;
    m_service->heal("token-1-of-nobody");
    if (const Uploader *uploader = m_desk->uploader()) {
        const auto wait = uploader->wait();
        m_budget += wait ? wait->left : uploader->nextTry().value_or(0ms);
    }
    if (m_desk->isLooking())
        m_budget += m_desk->looks().wait().value_or(Wait()).left;
    if (!m_desk->isOpen())
        m_desk->attend();
}

void World::finish()
{
    look(false, true);
    if (m_story.seed % 8 == 0) // files take their time
        lookAtViews();
    lookAtTime();
    m_desk->close();
    lookAtErased();
    lookAtDisk();
    m_isOver = true;
}

Played play(const Story &story, VirtualTime &time, const QString &folder, bool traces)
{
    return World(story, time, folder, traces).play();
}

} // namespace dnc::test
