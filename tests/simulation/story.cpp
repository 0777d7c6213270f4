// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "story.h"

#include "answers.h"

#include <QRandomGenerator>

#include <algorithm>

namespace dnc::test {

using namespace std::chrono_literals;

namespace {

struct KindRow {
    EventKind kind;
    const char *name;
    int weight; ///< how often it is drawn
};

// In the order of the enum.
constexpr std::array<KindRow, eventKindCount> eventTable{{
    {EventKind::Kill, "kill", 10},
    {EventKind::PowerCut, "power cut", 10},
    {EventKind::Suspend, "suspend", 3},
    {EventKind::ClockForward, "clock forward", 2},
    {EventKind::ClockBack, "clock back", 2},
    {EventKind::DiskFull, "disk full", 3},
    {EventKind::DiskError, "disk error", 2},
    {EventKind::MoveFolder, "move folder", 2},
    {EventKind::DamageJournal, "damage journal", 1},
    {EventKind::Pause, "pause", 3},
    {EventKind::Resume, "resume", 6},
    {EventKind::Cancel, "cancel", 2},
    {EventKind::WrongToken, "wrong token", 2},
    {EventKind::OtherAccount, "other account", 4},
    {EventKind::ChangeReserve, "change reserve", 2},
    {EventKind::SecondList, "second list", 2},
    {EventKind::Erase, "erase", 2},
    {EventKind::Retention, "retention", 2},
    {EventKind::Report, "report", 2},
    {EventKind::CloseWindow, "close window", 3},
    {EventKind::LogOut, "log out", 2},
    {EventKind::Compare, "compare", 3},
    {EventKind::Verify, "verify", 6},
    {EventKind::Undo, "undo", 4},
    {EventKind::ColleagueAdds, "colleague adds", 2},
    {EventKind::ColleagueRemoves, "colleague removes", 2},
    {EventKind::Answer, "answer", 45},
    {EventKind::RevokeToken, "revoke token", 2},
    {EventKind::ForbidAccount, "forbid account", 2},
    {EventKind::ChangeLimit, "change limit", 2},
    {EventKind::OthersSpend, "others spend", 2},
}};

constexpr std::array<const char *, pointCount> pointNames{"change",   "sent",     "arrived", "applied",
                                                          "answered", "recorded", "changed", "tick"};

template <typename T, size_t size>
T oneOf(QRandomGenerator &chance, const std::array<T, size> &values)
{
    return values[size_t(chance.bounded(int(size)))];
}

/// The list of the service, as looks at it find it.
void drawList(QRandomGenerator &chance, Options &options)
{
    options.sharesRows = chance.bounded(3) == 0;
    options.others = oneOf(chance, std::array{0U, 3U, 30U, 120U});
    options.before = chance.bounded(2) == 0 ? quint32(chance.bounded(4)) : 0;
    options.pageSize = oneOf(chance, std::array{100U, 100U, 7U, 25U});
    options.cursorLife = oneOf(chance, std::array{0ms, 0ms, 300'000ms});
    options.isNewestFirst = chance.bounded(3) == 0;
    options.isSearchable = chance.bounded(8) != 0;
    options.storesUpperCase = chance.bounded(12) == 0;
    options.addsAsManual = chance.bounded(2) == 0;
}

Options drawOptions(QRandomGenerator &chance)
{
    Options options;
    options.batchSize = chance.bounded(50) == 0 ? 500 : 1 + quint32(chance.bounded(8));
    options.batches =
        options.batchSize == 500 ? 2 : 1 + quint32(chance.bounded(chance.bounded(4) == 0 ? 20 : 5));
    options.hasShortBatch = options.batchSize > 1 && chance.bounded(2) == 0;
    options.refused = chance.bounded(3) == 0 ? quint32(chance.bounded(4)) : 0;
    options.isPartial = chance.bounded(3) == 0;
    options.pausesProspects = chance.bounded(2) == 0;
    options.reserve = oneOf(chance, std::array{10, 10, 0, 50, 95, 98});
    options.success = quint32(chance.bounded(int(successCount)));
    options.latency = oneOf(chance, std::array{20ms, 200ms, 2'000ms});
    options.visibility = oneOf(chance, std::array{0ms, 0ms, 1'000ms, 12'000ms});
    options.serviceAhead = oneOf(chance, std::array{0ms, -90'000ms, 90'000ms, 86'400'000ms});
    options.driftPerMillion = oneOf(chance, std::array{0, 0, 100, -100});
    drawList(chance, options);
    return options;
}

EventKind drawKind(QRandomGenerator &chance)
{
    int all = 0;
    for (const KindRow &row : eventTable)
        all += row.weight;
    int at = chance.bounded(all);
    for (const KindRow &row : eventTable) {
        at -= row.weight;
        if (at < 0)
            return row.kind;
    }
    Q_UNREACHABLE();
}

/// Where and when an event of this kind happens: what is sudden anywhere, the others at what people can see.
void drawPlace(QRandomGenerator &chance, Event &event)
{
    const int first = isSudden(event.kind) ? 0 : int(Point::Sent);
    event.point = Point(first + chance.bounded(int(pointCount) - first));
    const bool isFrequent = event.point == Point::Change || event.point == Point::Tick;
    event.count = 1 + quint32(chance.bounded(isFrequent ? 24 : 3));
    event.value = chance.generate() & 0xFFFF;
}

/// Every second event undoes an upload, and the others happen meanwhile: removals are rare otherwise.
void placeInUndo(QRandomGenerator &chance, Event &event, bool isUndo)
{
    if (isUndo)
        event.kind = EventKind::Undo;
    event.point = isUndo ? Point::Changed : Point::Sent;
    event.count = 1 + quint32(chance.bounded(isUndo ? 3 : 12));
}

} // namespace

Story makeStory(quint32 seed)
{
    QRandomGenerator chance(seed);
    Story story{.seed = seed, .options = drawOptions(chance)};
    // 0: nothing goes wrong; 1: one kind of event alone; 2: uploads are undone
    const int mode = chance.bounded(12);
    const EventKind only = drawKind(chance);
    const auto answer = quint32(chance.bounded(int(answerKindCount)));
    const int count = mode == 0  ? 0
        : chance.bounded(8) == 0 ? 30 + chance.bounded(90)
                                 : 3 + chance.bounded(28);
    for (int i = 0; i < count; ++i) {
        Event event{.kind = mode == 1 ? only : drawKind(chance)};
        drawPlace(chance, event);
        if (mode == 2)
            placeInUndo(chance, event, i % 2 == 0);
        if (event.kind == EventKind::Answer)
            event.value = mode == 1 ? answer : quint32(chance.bounded(int(answerKindCount)));
        story.events.push_back(event);
    }
    return story;
}

Story withEvents(const Story &story, std::span<const size_t> kept)
{
    Story less{.seed = story.seed, .options = story.options};
    for (const size_t number : kept) {
        if (number < story.events.size())
            less.events.push_back(story.events[number]);
    }
    return less;
}

const char *nameOf(EventKind kind)
{
    return eventTable[size_t(kind)].name;
}

const char *nameOf(Point point)
{
    return pointNames[size_t(point)];
}

bool isSudden(EventKind kind)
{
    return kind == EventKind::Kill || kind == EventKind::PowerCut || kind == EventKind::DiskFull
        || kind == EventKind::DiskError || kind == EventKind::DamageJournal;
}

QByteArray describe(const Event &event)
{
    QByteArray text = nameOf(event.kind);
    if (event.kind == EventKind::Answer)
        text += QByteArray(" \"") + nameOf(AnswerKind(event.value)) + '"';
    return text + " at " + nameOf(event.point) + ' ' + QByteArray::number(event.count) + " ("
        + QByteArray::number(event.value) + ')';
}

namespace {

QByteArray describeList(const Options &options)
{
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    return ", list of " + number(options.others) + " others and " + number(options.before)
        + " of ours, pages of " + number(options.pageSize) + ", cursors live "
        + number(options.cursorLife.count()) + " ms" + (options.isNewestFirst ? ", newest first" : "")
        + (options.isSearchable ? "" : ", no search") + (options.storesUpperCase ? ", in upper case" : "")
        + (options.addsAsManual ? ", added as manual" : "")
        + (options.sharesRows ? ", lists share people" : "");
}

} // namespace

QByteArray describe(const Options &options)
{
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    return number(options.batches) + " batches of " + number(options.batchSize)
        + (options.hasShortBatch ? ", the last one short" : "") + ", " + number(options.refused) + " refused"
        + (options.isPartial ? " (the others are added)" : "") + ", reserve " + number(options.reserve)
        + ", success " + number(options.success) + ", latency " + number(options.latency.count())
        + " ms, visible after " + number(options.visibility.count()) + " ms, service ahead "
        + number(options.serviceAhead.count()) + " ms, drift " + number(options.driftPerMillion)
        + describeList(options);
}

} // namespace dnc::test
