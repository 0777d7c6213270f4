// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/hostilesession.h"
#include "support/waiting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

namespace {

const QString cli = QStringLiteral(DNC_CLI);

/// A few tests of each kind: with the keychain, the network, windows, a display, the locale and the time
/// zone.
const QStringList samples{
    u"preferences"_s,
    u"cli"_s,
    u"clikeychain"_s,
    u"tokenstore_none"_s,
    u"tokenstore_without_bus"_s,
    u"tokenstore_locked"_s,
    u"report"_s,
    u"sandbox"_s,
    u"singleinstance"_s,
    u"privacy"_s,
    u"accessibility_on_x11"_s,
};

struct Result {
    int code = -1;
    QStringList verdicts; ///< a line for each test function and data row

    bool operator==(const Result &) const = default;
};

Result run(const QStringList &command, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(command.first(), command.mid(1));
    // In the event loop, so that whatever is reached meanwhile is recorded.
    const auto hasEnded = [&] { return process.state() == QProcess::NotRunning; };
    if (!QTest::qWaitFor(hasEnded, hangLimitMs) || process.exitStatus() != QProcess::NormalExit)
        return {};
    Result result{process.exitCode(), {}};
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (line.startsWith("PASS ") || line.startsWith("FAIL!") || line.startsWith("SKIP ")
            || line.startsWith("XFAIL"))
            result.verdicts << QString::fromUtf8(line);
    }
    return result;
}

} // namespace

/// Tests neither use nor touch the session of the person who runs them, and their results do not depend on
/// it.
class TestIsolation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aProgramThatIsNotIsolatedReachesTheKeychain();
    void aProgramThatIsNotIsolatedReachesTheProxy();
    void nothingOfTheSessionIsInTheEnvironment();
    void aTestReachesNothingAndHasTheSameResult_data();
    void aTestReachesNothingAndHasTheSameResult();
    void aTestProgramStartedByHandIsIsolatedToo();

private:
    [[nodiscard]] QStringList commandOf(const QString &test) const;

    HostileSession m_session;
    QJsonArray m_tests;
};

void TestIsolation::initTestCase()
{
    QVERIFY(m_session.isReady());
    QProcess ctest;
    ctest.start(QStringLiteral(DNC_CTEST),
                {u"--test-dir"_s, QStringLiteral(DNC_BUILD_DIR), u"--show-only=json-v1"_s});
    QVERIFY(ctest.waitForFinished(hangLimitMs));
    m_tests = QJsonDocument::fromJson(ctest.readAllStandardOutput()).object()[u"tests"].toArray();
    QVERIFY(!m_tests.isEmpty());
}

QStringList TestIsolation::commandOf(const QString &test) const
{
    for (const QJsonValue entry : m_tests) {
        if (entry[u"name"].toString() == test)
            return entry[u"command"].toVariant().toStringList();
    }
    return {};
}

/// Without this, "nothing was reached" could mean that nothing records.
void TestIsolation::aProgramThatIsNotIsolatedReachesTheKeychain()
{
    const QTemporaryDir folder;
    QFile list(folder.filePath(u"list.txt"_s));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("person@example.com\n") > 0);
    list.close();
    QProcessEnvironment environment = m_session.environment();
    environment.remove(u"DNC_DESK_TOKEN"_s);
    environment.remove(u"LD_PRELOAD"_s);
    environment.remove(u"XDG_CURRENT_DESKTOP"_s);
    (void)run({cli, u"upload"_s, list.fileName(), u"--data-dir"_s, folder.filePath(u"data"_s)}, environment);
    const QString reached = m_session.takeReached().join(u'\n');
    QVERIFY2(reached.contains(u"the session bus"), qPrintable(reached));
    QVERIFY2(reached.contains(u"the Secret Service"), qPrintable(reached));
}

void TestIsolation::aProgramThatIsNotIsolatedReachesTheProxy()
{
    const QTemporaryDir folder;
    QFile list(folder.filePath(u"list.txt"_s));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("person@example.com\n") > 0);
    list.close();
    QProcess process;
    process.setProcessEnvironment(m_session.environment());
    process.start(cli,
                  {u"upload"_s, list.fileName(), u"--data-dir"_s, folder.filePath(u"data"_s), u"--endpoint"_s,
                   u"https://service.invalid/v1"_s});
    QStringList reached;
    const auto reachesProxy = [&] {
        reached += m_session.takeReached();
        return reached.contains(u"the proxy"_s) || process.state() == QProcess::NotRunning;
    };
    QTRY_VERIFY(reachesProxy());
    process.kill();
    process.waitForFinished(hangLimitMs);
    QVERIFY2(reached.contains(u"the proxy"_s), process.readAllStandardError().constData());
    (void)m_session.takeReached();
}

void TestIsolation::nothingOfTheSessionIsInTheEnvironment()
{
    QProcess process;
    const QProcessEnvironment environment = m_session.environment();
    process.setProcessEnvironment(environment);
    process.start(u"sh"_s, {QStringLiteral(DNC_ISOLATED), u"env"_s});
    QVERIFY(process.waitForFinished(hangLimitMs));
    const QByteArrayList lines = process.readAllStandardOutput().split('\n');
    QVERIFY(lines.contains("TZ=UTC"));
    for (const QString &name : m_session.variables()) {
        const QString line = name + u'=' + environment.value(name);
        QVERIFY2(!lines.contains(line.toUtf8()), qPrintable(line));
    }
    QCOMPARE(m_session.takeReached(), QStringList());
}

void TestIsolation::aTestReachesNothingAndHasTheSameResult_data()
{
    QTest::addColumn<QString>("test");
    for (const QString &test : samples)
        QTest::newRow(qPrintable(test)) << test;
}

void TestIsolation::aTestReachesNothingAndHasTheSameResult()
{
    QFETCH(const QString, test);
    const QStringList command = commandOf(test);
    QVERIFY2(!command.isEmpty(), "there is no such test");
    const Result usual = run(command, QProcessEnvironment::systemEnvironment());
    QVERIFY(usual.code == 0 || usual.code == 77);
    QCOMPARE(m_session.takeReached(), QStringList());
    const Result hostile = run(command, m_session.environment());
    QCOMPARE(m_session.takeReached(), QStringList());
    QCOMPARE(hostile.verdicts, usual.verdicts);
    QCOMPARE(hostile.code, usual.code);
}

void TestIsolation::aTestProgramStartedByHandIsIsolatedToo()
{
    const QString program = commandOf(u"tokenstore_without_bus"_s).value(2);
    const Result result = run({program}, m_session.environment());
    QCOMPARE(result.code, 0);
    QVERIFY(result.verdicts.size() > 2);
    QCOMPARE(m_session.takeReached(), QStringList());
}

QTEST_GUILESS_MAIN(TestIsolation)
#include "tst_isolation.moc"
