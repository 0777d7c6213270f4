// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "player.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

#include <iostream>
#include <numeric>

using namespace dnc::test;

/// The product's uploader and journal in a simulated world: each seed is one story. DNC_STORY=seed plays one
/// of them and prints what happens; DNC_LONG_TESTS asks for 100,000.
class TestSimulation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void storiesThatWereFoundOnce_data();
    void storiesThatWereFoundOnce();
    void everySeedKeepsThePromises();
    void everyPairOfPhaseAndEventIsReached();
    void theStoryThatIsNamed();

private:
    Totals m_totals;
};

namespace {

void printFailure(quint32 seed, const QByteArray &broken)
{
    const Story story = makeStory(seed);
    const std::vector<size_t> events = shrink(story);
    const Played played = playAlone(withEvents(story, events), true);
    std::cerr << "seed " << seed << " breaks: " << broken.constData() << "\n"
              << played.trace.constData() << "play it again: " << replayCommand(seed, events).constData()
              << std::endl;
}

std::vector<size_t> namedEvents(const Story &story)
{
    std::vector<size_t> events;
    if (!qEnvironmentVariableIsSet("DNC_STORY_EVENTS")) {
        events.resize(story.events.size());
        std::iota(events.begin(), events.end(), size_t(0));
        return events;
    }
    for (const QByteArray &number : qgetenv("DNC_STORY_EVENTS").split(',')) {
        if (!number.isEmpty())
            events.push_back(number.toULongLong());
    }
    return events;
}

} // namespace

void TestSimulation::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("dnc.*=false")); // what goes wrong is meant to
}

void TestSimulation::storiesThatWereFoundOnce_data()
{
    QTest::addColumn<quint32>("seed");
    // Each found something when it was played first. The causes have tests of their own in tests/upload,
    // because what a seed means changes with every kind of event that is added.
    for (const quint32 seed : {12U,    25U,     30U,    39U,    69U,     116U,    264U,    459U,   473U,
                               716U,   1015U,   1303U,  7268U,  102577U, 107306U, 107520U, 6294U,  9717U,
                               27236U, 108704U, 58239U, 63968U, 68664U,  88199U,  124396U, 138812U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestSimulation::storiesThatWereFoundOnce()
{
    QFETCH(const quint32, seed);
    QCOMPARE(playAlone(makeStory(seed)).broken, QByteArray());
}

void TestSimulation::everySeedKeepsThePromises()
{
    const bool isLong = qEnvironmentVariableIntValue("DNC_LONG_TESTS") > 0;
    const quint32 count = qEnvironmentVariableIsSet("DNC_STORY_COUNT")
        ? quint32(qEnvironmentVariableIntValue("DNC_STORY_COUNT"))
        : isLong ? 100'000U
                 : 500U;
    const auto first = quint32(qEnvironmentVariableIntValue("DNC_STORY_FIRST"));
    QElapsedTimer timer;
    timer.start();
    m_totals = playSeeds(first, count);
    const Totals &totals = m_totals;
    std::cerr << totals.stories << " stories, " << totals.events << " events, " << totals.requests
              << " requests, " << totals.lasted.count() / 1000 / 3600 << " h of their time in "
              << timer.elapsed() << " ms\n";
    for (const auto &[seed, broken] : totals.broken)
        printFailure(seed, broken);
    QCOMPARE(totals.broken.size(), size_t(0));
}

void TestSimulation::everyPairOfPhaseAndEventIsReached()
{
    const QByteArray missing = missingPairs(m_totals.coverage);
    std::cerr << phaseCount * eventKindCount << " pairs, " << missing.count('\n') << " never seen in "
              << m_totals.stories << " stories\n"
              << missing.constData();
    if (m_totals.stories >= 10'000)
        QCOMPARE(missing, QByteArray());
}

void TestSimulation::theStoryThatIsNamed()
{
    if (!qEnvironmentVariableIsSet("DNC_STORY"))
        return;
    const Story story = makeStory(quint32(qEnvironmentVariableIntValue("DNC_STORY")));
    const Played played = playAlone(withEvents(story, namedEvents(story)), true);
    std::cerr << played.trace.constData();
    QCOMPARE(played.broken, QByteArray());
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
