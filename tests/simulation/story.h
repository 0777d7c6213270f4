// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <array>
#include <chrono>
#include <span>
#include <vector>

namespace dnc::test {

/// What can happen in a story. Add one here, a row to eventTable in story.cpp, and its effect to
/// World::apply().
enum class EventKind : quint8 {
    // to the computer
    Kill,
    PowerCut,
    Suspend,
    ClockForward,
    ClockBack,
    DiskFull,
    DiskError,
    MoveFolder,
    DamageJournal, ///< while no program runs
    // by people
    Pause,
    Resume,
    Cancel,
    WrongToken,
    OtherAccount,
    ChangeReserve,
    SecondList,
    Erase,
    Retention,
    Report,
    CloseWindow,
    LogOut,
    Compare, ///< the next list, before it is sent
    Verify,
    Undo,
    ColleagueAdds,
    ColleagueRemoves,
    // at the service
    Answer, ///< the next request gets an answer of AnswerKind(value)
    RevokeToken,
    ForbidAccount,
    ChangeLimit,
    OthersSpend,
};
inline constexpr size_t eventKindCount = size_t(EventKind::OthersSpend) + 1;

/// The moments that an event can wait for.
enum class Point : quint8 {
    Change, ///< the disk is about to be changed
    Sent, ///< a request leaves the program
    Arrived, ///< it reaches the service
    Applied, ///< the service has carried it out
    Answered, ///< its answer reaches the program
    Recorded, ///< the program shows an outcome, or an answer about the list was taken
    Changed, ///< the uploader changes its state
    Tick, ///< a timer fires
};
inline constexpr size_t pointCount = size_t(Point::Tick) + 1;

/// Happens at the `count`th `point` after the event before it, or when nothing else is left to happen.
struct Event {
    EventKind kind = EventKind::Kill;
    Point point = Point::Tick;
    quint32 count = 1;
    quint32 value = 0; ///< which, how long or how much, as the kind likes
};

/// What stays the same during a story.
struct Options {
    quint32 batchSize = 4;
    quint32 batches = 3; ///< of each list
    bool hasShortBatch = false; ///< the last one is not full
    quint32 refused = 0; ///< identifiers of each list that the service never takes
    bool isPartial = false; ///< the service takes the others of a batch that it refuses
    bool pausesProspects = true;
    int reserve = 10;
    int limit = 100; ///< of the account, a minute
    quint32 success = 0; ///< how the service says that it took a batch
    std::chrono::milliseconds latency{50}; ///< longest, each way
    std::chrono::milliseconds visibility{0}; ///< after which a search finds what was added
    std::chrono::milliseconds serviceAhead{0}; ///< its clock, of the true time
    int driftPerMillion = 0; ///< of the computer's wall clock
    bool sharesRows = false; ///< later lists have some of the people of the first one
    quint32 others = 0; ///< entries on the list at first that no list of ours has
    quint32 before = 0; ///< identifiers of the first list that are on it at first
    quint32 pageSize = 100; ///< entries in one answer, at most
    std::chrono::milliseconds cursorLife{0}; ///< after which a cursor expires; 0: never
    bool isNewestFirst = false; ///< on the pages of the list
    bool isSearchable = true;
    bool storesUpperCase = false; ///< what it is sent
    bool addsAsManual = false; ///< what `isManuallyAdded` says of an entry that a request added
};

/// One story, which its seed makes: what is drawn while it is played depends on the seed, too. A value.
struct Story {
    quint32 seed = 0;
    Options options;
    std::vector<Event> events;
};

[[nodiscard]] Story makeStory(quint32 seed);
/// The same with those of its events whose numbers are in `kept`.
[[nodiscard]] Story withEvents(const Story &story, std::span<const size_t> kept);

[[nodiscard]] const char *nameOf(EventKind kind);
[[nodiscard]] const char *nameOf(Point point);
/// True for what happens within an operation and not after it.
[[nodiscard]] bool isSudden(EventKind kind);
[[nodiscard]] QByteArray describe(const Event &event);
[[nodiscard]] QByteArray describe(const Options &options);

} // namespace dnc::test
