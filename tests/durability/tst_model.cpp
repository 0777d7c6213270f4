// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "model.h"

#include <QTest>

#include <rapidcheck.h>

using namespace dnc::test;

/// Random lists, faults, kills, interruptions and tokens, in random order: the promise holds after each of
/// them and at the end. RC_PARAMS="reproduce=..." plays a story again as a failure names it; DNC_LONG_TESTS
/// asks for new stories each time, and more of them.
class TestModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyStoryEndsWell();
};

namespace {

/// What can be over within seconds; a stalled connection takes half a minute of patience.
constexpr std::array faultKinds{
    "drop-accept", "drop-header", "drop-body", "drop-before", "drop-applied", "reset-applied", "cut-status",
    "status-only", "cut-header",  "cut-body",  "cut-chunk",   "html",         "wrong-json",    "400",
    "413",         "401",         "403",       "429=0",       "429=1",        "500",           "500-applied",
    "503",         "delay=200",   "drip=2",    "301",         "error-object", "close-accept",  "early-413",
};

rc::Gen<QString> anyFault()
{
    return rc::gen::exec([] {
        const char *kind = *rc::gen::elementOf(faultKinds);
        const int first = *rc::gen::inRange(1, 8);
        return QStringLiteral("%1@%2").arg(QLatin1String(kind)).arg(first);
    });
}

rc::Gen<Start> anyStart()
{
    return rc::gen::exec([] {
        return Start{*rc::gen::element(Start::End::ByItself, Start::End::Interrupted, Start::End::Killed,
                                       Start::End::Killed),
                     *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(30, 500)),
                     *rc::gen::weightedElement<bool>({{4, true}, {1, false}})};
    });
}

template <typename T>
rc::Gen<std::vector<T>> upTo(int most, const rc::Gen<T> &gen)
{
    return rc::gen::mapcat(rc::gen::inRange(0, most + 1),
                           [gen](int count) { return rc::gen::container<std::vector<T>>(count, gen); });
}

rc::Gen<Story> anyStory()
{
    return rc::gen::exec([] {
        Story story;
        story.valid = *rc::gen::inRange(1, 1300);
        story.invalid = *rc::gen::inRange(0, 4);
        story.duplicate = *rc::gen::inRange(0, 4);
        story.refused = *rc::gen::element(0, 0, 1, 2);
        story.partial = *rc::gen::weightedElement<bool>({{3, false}, {1, true}});
        for (const QString &fault : *upTo(3, anyFault()))
            story.faults << fault;
        // Slow answers, so that many a kill finds a request on its way.
        if (const int delay = *rc::gen::element(0, 100, 250); delay > 0)
            story.faults << QStringLiteral("delay=%1x*").arg(delay);
        story.starts = *upTo(4, anyStart());
        return story;
    });
}

} // namespace

void TestModel::initTestCase()
{
    if (qEnvironmentVariableIsSet("RC_PARAMS"))
        return;
    const bool isLong = qEnvironmentVariableIntValue("DNC_LONG_TESTS") > 0;
    qputenv("RC_PARAMS", isLong ? "max_success=400" : "seed=20261124 max_success=15 noshrink=1");
}

void TestModel::everyStoryEndsWell()
{
    const bool all = rc::check("every story ends well", [] {
        const Story story = *anyStory();
        const QByteArray broken = Model(story).play();
        if (!broken.isEmpty()) {
            std::cerr << "broken in: " << story << '\n' << broken.constData() << std::flush;
            RC_FAIL(broken.toStdString());
        }
    });
    QVERIFY(all);
}

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
