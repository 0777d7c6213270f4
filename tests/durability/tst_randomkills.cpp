// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "inparallel.h"
#include "trial.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace dnc::test;

/// kill -9 anywhere, also while what a kill left behind is put in order. DNC_LONG_TESTS asks for twenty times
/// as many.
class TestRandomKills : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anUploadSurvives_data();
    void anUploadSurvives();
    void aRecoverySurvives_data();
    void aRecoverySurvives();

private:
    void addRows(int count, int recoveries);
    void verify();

    Trace m_trace;
};

namespace {

constexpr quint32 seed = 20'261'123;
constexpr int identifiers = 1010;

Fault randomKill(const Trace &trace, std::mt19937 &random)
{
    constexpr std::array kinds{Call::Kind::Open,    Call::Kind::Write,  Call::Kind::Truncate,
                               Call::Kind::Sync,    Call::Kind::Unlink, Call::Kind::Connect,
                               Call::Kind::Receive, Call::Kind::Send,   Call::Kind::Tell};
    const Call::Kind kind = kinds[random() % kinds.size()];
    const int nth = 1 + int(random() % quint32(countOf(trace, kind)));
    return {opName(kind), nth, random() % 2 == 0 ? "kill-before" : "kill-after"};
}

QByteArray describe(const Fault &fault)
{
    return ' ' + fault.action + ' ' + fault.op + ' ' + QByteArray::number(fault.nth) + ';';
}

struct Outcome {
    QByteArray way;
    QByteArray broken;
};

/// Kills the upload and then `recoveries` attempts to go on with it.
Outcome survive(const Trace &trace, quint32 number, int recoveries)
{
    std::mt19937 random(seed + number);
    Trial trial(identifiers);
    Fault kill = randomKill(trace, random);
    QByteArray way = describe(kill);
    if (!trial.upload(kill).struck)
        way += " not reached;";
    for (int i = 0; i < recoveries; ++i) {
        kill = randomKill(trace, random);
        kill.nth = 1 + kill.nth / 4; // there is less to do than in a whole upload
        way += describe(kill);
        if (!trial.resume(kill).struck)
            way += " not reached;";
        if (random() % 2 == 0)
            trial.checkBetween();
    }
    trial.checkBetween();
    trial.finish();
    return {way, trial.broken()};
}

} // namespace

void TestRandomKills::initTestCase()
{
    Trial::arm();
    qInfo("seed %u", seed);
    m_trace = Trial(identifiers).record();
    QVERIFY(!m_trace.empty());
}

void TestRandomKills::addRows(int count, int recoveries)
{
    QTest::addColumn<QByteArray>("broken");
    const int factor = qEnvironmentVariableIntValue("DNC_LONG_TESTS") > 0 ? 20 : 1;
    std::vector<quint32> numbers(size_t(count * factor));
    std::iota(numbers.begin(), numbers.end(), quint32(recoveries) * 100'000U);
    const std::vector<Outcome> outcomes =
        inParallel(numbers, [&](quint32 number) { return survive(m_trace, number, recoveries); });
    for (size_t i = 0; i < outcomes.size(); ++i)
        QTest::addRow("%zu:%s", i + 1, outcomes[i].way.constData()) << outcomes[i].broken;
}

void TestRandomKills::verify()
{
    QFETCH(QByteArray, broken);
    QVERIFY2(broken.isEmpty(), broken.constData());
}

void TestRandomKills::anUploadSurvives_data()
{
    addRows(100, 0);
}

void TestRandomKills::anUploadSurvives()
{
    verify();
}

void TestRandomKills::aRecoverySurvives_data()
{
    addRows(25, 3);
}

void TestRandomKills::aRecoverySurvives()
{
    verify();
}

QTEST_GUILESS_MAIN(TestRandomKills)
#include "tst_randomkills.moc"
