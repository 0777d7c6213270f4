// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "inparallel.h"
#include "trial.h"

#include <QTest>

using namespace dnc::test;

/// kill -9 at every place that matters, before and after it, and what is left of the promise then.
class TestKills : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Trial::arm(); }
    void aKilledUploadIsResumed_data();
    void aKilledUploadIsResumed();
};

namespace {

constexpr int identifiers = 1237;

struct Point {
    QByteArray name;
    Fault fault;
};

void addPoints(std::vector<Point> &points, const QByteArray &where, const std::vector<Place> &places)
{
    for (const Place &place : places) {
        points.push_back({where + "before " + place.name, {place.op, place.nth, "kill-before"}});
        points.push_back({where + "after " + place.name, {place.op, place.nth, "kill-after"}});
    }
}

QByteArray killAt(const Point &point)
{
    Trial trial(identifiers);
    const Ended ended = trial.upload(point.fault);
    trial.expect(ended.struck && ended.killed, "the program is killed there");
    trial.checkBetween();
    trial.finish();
    return trial.broken();
}

} // namespace

void TestKills::aKilledUploadIsResumed_data()
{
    QTest::addColumn<QByteArray>("broken");
    const Trace trace = Trial(identifiers).record();
    std::vector<Point> points;
    addPoints(points, "", placesAroundBatches(trace));
    const std::vector<std::vector<Place>> batches = placesInBatches(trace);
    QCOMPARE(batches.size(), size_t(3));
    addPoints(points, "first batch, ", batches[0]);
    addPoints(points, "middle batch, ", batches[1]);
    addPoints(points, "last batch, ", batches[2]);
    const std::vector<QByteArray> results = inParallel(points, killAt);
    for (size_t i = 0; i < points.size(); ++i)
        QTest::newRow(points[i].name.constData()) << results[i];
}

void TestKills::aKilledUploadIsResumed()
{
    QFETCH(QByteArray, broken);
    QVERIFY2(broken.isEmpty(), broken.constData());
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
