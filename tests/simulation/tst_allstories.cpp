// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "player.h"

#include <QLoggingCategory>
#include <QTest>

#include <array>
#include <iostream>
#include <optional>
#include <vector>

using namespace dnc::test;

/// Every story of a small job: one to three batches, and one event of those that matter most at each of its
/// moments. With DNC_LONG_TESTS, every two such events, too.
class TestAllStories : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyStoryOfASmallJobKeepsThePromises_data();
    void everyStoryOfASmallJobKeepsThePromises();
    void anEndAtEveryStepOfALookKeepsThePromises_data();
    void anEndAtEveryStepOfALookKeepsThePromises();
};

namespace {

constexpr std::array answers{AnswerKind::LostBefore, AnswerKind::LostAfter,  AnswerKind::AppliedLate,
                             AnswerKind::FaultAfter, AnswerKind::TooMany,    AnswerKind::Refusal,
                             AnswerKind::Cut,        AnswerKind::Unfamiliar, AnswerKind::Unauthorized};
constexpr std::array deeds{EventKind::Kill,        EventKind::PowerCut, EventKind::DiskFull,
                           EventKind::CloseWindow, EventKind::Pause,    EventKind::Cancel};
constexpr std::array moments{Point::Change,  Point::Sent,     Point::Arrived,
                             Point::Applied, Point::Answered, Point::Recorded};

/// One event of each kind at each moment, the `times`th.
std::vector<Event> allEvents(quint32 times)
{
    std::vector<Event> events;
    for (const Point point : moments) {
        if (point != Point::Change) {
            for (const AnswerKind answer : answers)
                events.push_back({EventKind::Answer, point, times, quint32(answer)});
        }
        for (const EventKind deed : deeds) {
            if (point != Point::Change || isSudden(deed))
                events.push_back({deed, point, times, 3});
        }
    }
    return events;
}

std::vector<Story> allStories(quint32 batches, bool pairs)
{
    std::vector<Story> stories;
    const auto add = [&](std::vector<Event> events) {
        stories.push_back(
            {.seed = 1, .options = {.batchSize = 2, .batches = batches}, .events = std::move(events)});
    };
    add({});
    for (quint32 times = 1; times <= batches; ++times) {
        for (const Event &first : allEvents(times)) {
            add({first});
            for (const Event &second : pairs ? allEvents(1) : std::vector<Event>())
                add({first, second});
        }
    }
    return stories;
}

constexpr quint32 whenAllIsQuiet = 1'000'000;

/// A story in which the look of its events is made, by the first seed that has one: people begin with it when
/// all is quiet, and chance says whether before or after the upload.
std::optional<Story> lookStory(std::vector<Event> events)
{
    const bool removes = events.back().kind == EventKind::Undo;
    for (quint32 seed = 1; seed < 100; ++seed) {
        Story story{.seed = seed,
                    .options = {.batchSize = 2, .batches = 2, .others = 3, .before = 1, .pageSize = 4},
                    .events = events};
        const Played played = playAlone(story);
        if (played.lookChanges > 0 && (!removes || played.removed > 0))
            return story;
    }
    return {};
}

} // namespace

void TestAllStories::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("dnc.*=false"));
}

void TestAllStories::everyStoryOfASmallJobKeepsThePromises_data()
{
    QTest::addColumn<quint32>("batches");
    QTest::newRow("one batch") << 1U;
    QTest::newRow("two batches") << 2U;
    QTest::newRow("three batches") << 3U;
}

void TestAllStories::everyStoryOfASmallJobKeepsThePromises()
{
    QFETCH(const quint32, batches);
    const std::vector<Story> stories =
        allStories(batches, qEnvironmentVariableIntValue("DNC_LONG_TESTS") > 0);
    const auto broken = playStories(stories);
    for (const auto &[number, promise] : broken) {
        std::cerr << promise.constData() << '\n';
        for (const Event &event : stories[number].events)
            std::cerr << "  " << describe(event).constData() << '\n';
    }
    std::cerr << stories.size() << " stories of " << batches << " batches\n";
    QVERIFY(broken.empty());
}

void TestAllStories::anEndAtEveryStepOfALookKeepsThePromises_data()
{
    const Event compare{EventKind::Compare, Point::Tick, whenAllIsQuiet, 0};
    QTest::addColumn<std::vector<Event>>("events");
    QTest::newRow("compare") << std::vector{compare};
    QTest::newRow("verify") << std::vector{Event{EventKind::Verify, Point::Tick, whenAllIsQuiet, 0}};
    QTest::newRow("undo") << std::vector{compare, Event{EventKind::Undo, Point::Tick, whenAllIsQuiet, 1}};
}

/// A killed program and a power cut before each change of the disk that a look makes.
void TestAllStories::anEndAtEveryStepOfALookKeepsThePromises()
{
    QFETCH(const std::vector<Event>, events);
    const std::optional<Story> whole = lookStory(events);
    QVERIFY(whole);
    const quint32 changes = playAlone(*whole).lookChanges;
    std::vector<Story> stories;
    for (quint32 change = 1; change <= changes; ++change) {
        for (const EventKind end : {EventKind::Kill, EventKind::PowerCut}) {
            stories.push_back(*whole);
            stories.back().events.push_back({end, Point::Change, change, 0});
        }
    }
    const auto broken = playStories(stories);
    for (const auto &[number, promise] : broken)
        std::cerr << promise.constData() << " after " << describe(stories[number].events.back()).constData()
                  << '\n';
    std::cerr << stories.size() << " ends of a look\n";
    QVERIFY(broken.empty());
}

QTEST_GUILESS_MAIN(TestAllStories)
#include "tst_allstories.moc"
