// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace dnc::test;
using namespace Qt::StringLiterals;

/// A computer whose clock is wrong, or is changed while an upload waits: nothing is deleted, and the service
/// is neither asked too often nor too late.
class TestCliClock : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aWrongClockDeletesNothing_data();
    void aWrongClockDeletesNothing();
    void aClockThatJumpsDuringAWaitChangesNothing_data();
    void aClockThatJumpsDuringAWaitChangesNothing();

private:
    static bool isInDataFolder(const CliFixture &cli, const QByteArray &text);
    static QDateTime timeOf(const Handled &handled);
    void setClock(CliFixture &cli, const QString &clock) const;

    QString m_library;
};

void TestCliClock::initTestCase()
{
    QDirIterator found(u"/usr/lib"_s, {u"libfaketimeMT.so.1"_s}, QDir::Files, QDirIterator::Subdirectories);
    if (!found.hasNext())
        QSKIP("libfaketime, which makes the clock wrong, is not installed");
    m_library = found.next();
}

void TestCliClock::setClock(CliFixture &cli, const QString &clock) const
{
    cli.write(u"clock"_s, clock.toUtf8());
    cli.environment = {{u"LD_PRELOAD"_s, m_library},
                       {u"FAKETIME_TIMESTAMP_FILE"_s, cli.path(u"clock"_s)},
                       {u"FAKETIME_NO_CACHE"_s, u"1"_s},
                       {u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s}};
}

bool TestCliClock::isInDataFolder(const CliFixture &cli, const QByteArray &text)
{
    QDirIterator files(cli.dataFolder(), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

QDateTime TestCliClock::timeOf(const Handled &handled)
{
    return QDateTime::fromString(handled.line[u"time"_s].toString(), Qt::ISODateWithMs);
}

void TestCliClock::aWrongClockDeletesNothing_data()
{
    QTest::addColumn<QString>("clock");
    QTest::newRow("100 days ahead") << u"+100d"_s;
    QTest::newRow("a year ahead") << u"+1y"_s;
    QTest::newRow("2020") << u"@2020-06-01 12:00:00"_s;
    QTest::newRow("a day back") << u"-1d"_s;
    QTest::newRow("the hour that daylight saving skips") << u"@2026-03-29 01:59:59"_s;
    QTest::newRow("the hour that comes twice") << u"@2026-10-25 02:59:59"_s;
}

void TestCliClock::aWrongClockDeletesNothing()
{
    QFETCH(const QString, clock);
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.csv"_s, "old@example.org\n");
    const Ran before = cli.run({u"upload"_s, u"list.csv"_s});
    QVERIFY2(before.code == 0, before.err.constData());
    setClock(cli, clock);
    cli.environment.insert(u"TZ"_s, u"Europe/Berlin"_s);
    cli.write(u"list.csv"_s, "new@example.org\n");
    const Ran wrong = cli.run({u"upload"_s, u"list.csv"_s, u"--retention"_s, u"1"_s});
    QVERIFY2(wrong.code == 0, wrong.err.constData());
    cli.environment.clear();
    const Ran after = cli.run({u"resume"_s, u"--retention"_s, u"1"_s});
    QVERIFY2(after.code == 0, after.err.constData());
    for (const char *person : {"old@example.org", "new@example.org"})
        QVERIFY2(isInDataFolder(cli, person), person);
    QCOMPARE(sandbox.applied(), (QStringList{u"new@example.org"_s, u"old@example.org"_s}));
}

void TestCliClock::aClockThatJumpsDuringAWaitChangesNothing_data()
{
    QTest::addColumn<QString>("clock");
    QTest::newRow("a day back") << u"-1d"_s;
    QTest::newRow("a day ahead") << u"+1d"_s;
    QTest::newRow("a year back") << u"-1y"_s;
}

/// The test itself would hang where the program waited until the old time comes again.
void TestCliClock::aClockThatJumpsDuringAWaitChangesNothing()
{
    QFETCH(const QString, clock);
    constexpr qint64 asked = 3; // seconds
    const SandboxProcess sandbox({u"--fault"_s, u"429=%1"_s.arg(asked)});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.csv"_s, "one@example.org\n");
    setClock(cli, u"+0"_s);
    const std::unique_ptr<QProcess> upload = cli.start({u"upload"_s, u"list.csv"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!sandbox.log().empty(), int(hangLimit.count()));
    cli.write(u"clock"_s, clock.toUtf8());
    QVERIFY(upload->waitForFinished(int(hangLimit.count())));
    QVERIFY2(upload->exitCode() == 0, upload->readAllStandardError().constData());
    const std::vector<Handled> log = sandbox.log();
    QCOMPARE(log.size(), size_t(2));
    QCOMPARE(log[0].status, 429);
    QVERIFY(timeOf(log[0]).msecsTo(timeOf(log[1])) >= asked * 1000);
}

QTEST_GUILESS_MAIN(TestCliClock)
#include "tst_cliclock.moc"
