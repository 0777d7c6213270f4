// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/proof/readback.h"

#include <QSet>
#include <QTest>

using namespace dnc;
using namespace std::chrono_literals;
using Result = ReadBack::Result;
using Kind = Lookup::Kind;

Q_DECLARE_METATYPE(dnc::ReadBack::Result)

namespace {

constexpr ServiceTime began{1'795'434'448'300ms};
const std::vector<std::chrono::milliseconds> delays{2s, 5s, 15s};

Lookup listed(std::chrono::milliseconds after)
{
    return {.kind = Kind::Listed, .changed = began + after};
}

/// n: added by the request, o: listed before it, t: listed without a time, a: absent, f: no answer,
/// u: the list cannot be searched.
Lookup lookupOf(char sign)
{
    switch (sign) {
    case 'n':
        return listed(200ms);
    case 'o':
        return listed(-24h);
    case 't':
        return {.kind = Kind::Listed};
    case 'a':
        return {.kind = Kind::Absent};
    case 'u':
        return {.kind = Kind::Unusable};
    default:
        return {.kind = Kind::Failed};
    }
}

} // namespace

class TestReadBack : public QObject {
    Q_OBJECT

private slots:
    void samplesProveTheirBatch_data();
    void samplesProveTheirBatch();
    void samplesAreSpreadOverTheBatch();
    void anAbsentOneIsLookedForAgainAfterLongerPauses();
    void eachOneIsLookedFor();
    void timesAreComparedAsTheyAreWritten_data();
    void timesAreComparedAsTheyAreWritten();
    void withoutATimeNothingIsNew();
};

void TestReadBack::samplesProveTheirBatch_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<Result>("result");
    const auto row = [](const char *name, int count, const char *found, Result result) {
        QTest::newRow(name) << count << QByteArray(found) << result;
    };
    row("three new ones", 500, "nnn", Result::Sampled);
    row("two", 500, "nn", Result::Reading);
    row("answers that failed count for nothing", 500, "fnfnfn", Result::Sampled);
    row("an old one in between", 500, "nonn", Result::Sampled);
    row("the last draw decides", 500, "oooooonnn", Result::Sampled);
    row("nine, two of them new", 500, "onooooono", Result::NotNew);
    row("all old", 500, "ooooooooo", Result::NotNew);
    row("without times", 500, "ttttttttt", Result::NotNew);
    row("late", 500, "aannan", Result::Sampled);
    row("absent four times", 500, "aaaa", Result::NotListed);
    row("one absent after two new ones", 500, "nnaaaa", Result::NotListed);
    row("not searchable", 500, "nu", Result::Unusable);
    row("a single one, new", 1, "n", Result::AllListed);
    row("a single one, old", 1, "o", Result::AllListed);
    row("two of two", 2, "on", Result::AllListed);
    row("nine of nine, all old", 9, "ooooooooo", Result::AllListed);
    row("nine of ten, all old", 10, "ooooooooo", Result::NotNew);
}

void TestReadBack::samplesProveTheirBatch()
{
    QFETCH(int, count);
    QFETCH(QByteArray, found);
    QFETCH(Result, result);
    ReadBack readBack(ReadBack::Mode::Sample, quint32(count), delays, began);
    for (const char sign : found) {
        QVERIFY(readBack.next());
        QCOMPARE(readBack.take(lookupOf(sign)), sign == 'o' || sign == 't');
    }
    QCOMPARE(readBack.result(), result);
    QCOMPARE(readBack.next().has_value(), result == Result::Reading);
}

void TestReadBack::samplesAreSpreadOverTheBatch()
{
    for (const quint32 count : {1U, 2U, 3U, 4U, 8U, 9U, 10U, 17U, 499U, 500U}) {
        ReadBack readBack(ReadBack::Mode::Sample, count, delays, began);
        QList<quint32> read;
        for (; readBack.next(); (void)readBack.take(lookupOf('o')))
            read << readBack.next()->index;
        QCOMPARE(read.size(), qsizetype(std::min(count, 9U)));
        QCOMPARE(QSet<quint32>(read.begin(), read.end()).size(), read.size());
        QCOMPARE(*std::max_element(read.begin(), read.end()), count - 1);
        QCOMPARE(read.first(), 0U);
    }
    ReadBack readBack(ReadBack::Mode::Sample, 500, delays, began);
    QList<quint32> first;
    for (int i = 0; i < 3; ++i, (void)readBack.take(lookupOf('n')))
        first << readBack.next()->index;
    QCOMPARE(first, (QList<quint32>{0, 250, 499}));
}

void TestReadBack::anAbsentOneIsLookedForAgainAfterLongerPauses()
{
    ReadBack readBack(ReadBack::Mode::Sample, 500, delays, began);
    QList<qint64> pauses;
    for (; readBack.next(); (void)readBack.take(lookupOf('a'))) {
        QCOMPARE(readBack.next()->index, 0U);
        pauses << readBack.next()->pause.count();
    }
    QCOMPARE(pauses, (QList<qint64>{0, 2000, 5000, 15000}));
}

void TestReadBack::eachOneIsLookedFor()
{
    for (const bool isWhole : {true, false}) {
        ReadBack readBack(ReadBack::Mode::All, 20, {}, {});
        for (quint32 i = 0; i < 20; ++i) {
            QCOMPARE(readBack.next()->index, i);
            QCOMPARE(readBack.take(lookupOf(isWhole || i != 7 ? 'n' : 'a')), isWhole || i != 7);
        }
        QCOMPARE(readBack.result(), isWhole ? Result::AllListed : Result::SomeListed);
    }
}

void TestReadBack::timesAreComparedAsTheyAreWritten_data()
{
    QTest::addColumn<qint64>("after");
    QTest::addColumn<bool>("counts");
    QTest::newRow("at the start") << qint64(0) << true;
    QTest::newRow("a millisecond earlier") << qint64(-1) << false;
    QTest::newRow("in the same second, which is written without its fraction") << qint64(-300) << true;
    QTest::newRow("in the second before") << qint64(-1300) << false;
}

void TestReadBack::timesAreComparedAsTheyAreWritten()
{
    QFETCH(qint64, after);
    QFETCH(bool, counts);
    ReadBack readBack(ReadBack::Mode::Sample, 500, delays, began);
    QCOMPARE(readBack.take(listed(std::chrono::milliseconds(after))), !counts);
}

void TestReadBack::withoutATimeNothingIsNew()
{
    ReadBack readBack(ReadBack::Mode::Sample, 500, delays, {});
    for (; readBack.next(); (void)readBack.take(lookupOf('n'))) { }
    QCOMPARE(readBack.result(), Result::NotNew);
}

QTEST_APPLESS_MAIN(TestReadBack)
#include "tst_readback.moc"
