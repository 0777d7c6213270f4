// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "player.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTest>

#include <iostream>

namespace dnc::test {
extern int sabotage;
int sabotage = 0; ///< the fault of sabotage.cmake that is on
} // namespace dnc::test

using namespace dnc::test;

/// Whether the simulation sees: each of fifteen broken engines must break a promise within 2,000 stories.
class TestSabotage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void theEngineWithoutSabotageIsSound();
    void everySaboteurIsCaught_data();
    void everySaboteurIsCaught();
    void noShippedProgramHasThem();
};

namespace {

constexpr quint32 mostStories = 2'000;

bool isBroken(const QString &path)
{
    QFile program(path);
    if (!program.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return program.readAll().contains("DNC Desk, broken on purpose");
}

} // namespace

void TestSabotage::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("dnc.*=false"));
}

void TestSabotage::cleanup()
{
    sabotage = 0;
}

void TestSabotage::theEngineWithoutSabotageIsSound()
{
    QCOMPARE(playSeeds(0, 50).broken.size(), size_t(0));
}

void TestSabotage::everySaboteurIsCaught_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("the outcome is written before the answer is parsed") << 1;
    QTest::newRow("synchronous is off") << 2;
    QTest::newRow("a 5xx confirms") << 3;
    QTest::newRow("a truncated body confirms") << 4;
    QTest::newRow("unknown is forgotten at opening") << 5;
    QTest::newRow("Retry-After is kept in memory only") << 6;
    QTest::newRow("the wall clock paces") << 7;
    QTest::newRow("halving is off by one") << 8;
    QTest::newRow("the last short batch is dropped") << 9;
    QTest::newRow("a batch is sent again in another order") << 10;
    QTest::newRow("confirmed is counted twice after a resume") << 11;
    QTest::newRow("retention takes open jobs") << 12;
    QTest::newRow("what was not read is verified") << 13;
    QTest::newRow("undo takes what was there before") << 14;
    QTest::newRow("a removal is not claimed first") << 15;
}

void TestSabotage::everySaboteurIsCaught()
{
    QFETCH(const int, number);
    sabotage = number;
    const Totals totals = playSeeds(0, mostStories);
    QVERIFY2(!totals.broken.empty(), "not caught");
    std::cerr << QTest::currentDataTag() << ": caught after " << totals.stories << " stories by \""
              << totals.broken.front().second.constData() << "\"\n";
}

void TestSabotage::noShippedProgramHasThem()
{
    QVERIFY(isBroken(QCoreApplication::applicationFilePath()));
    for (const char *program : {"/dnc-desk", "/dnc-desk-cli"})
        QVERIFY(!isBroken(QStringLiteral(DNC_BIN_DIR) + QLatin1String(program)));
}

QTEST_GUILESS_MAIN(TestSabotage)
#include "tst_sabotage.moc"
