// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"
#include "cli/settingscheck.h"
#include "settings/connection.h"
#include "settings/preferences.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc;

/// What an organization sets for the command line. In this process, because the place of its file cannot be
/// chosen.
class TestCliPolicy : public QObject {
    Q_OBJECT

private slots:
    void anOptionCannotContradictIt_data();
    void anOptionCannotContradictIt();
    void whatCannotBeReadSendsNothing_data();
    void whatCannotBeReadSendsNothing();
    void aJobElsewhereIsNotSent_data();
    void aJobElsewhereIsNotSent();
    void aJobKeepsTheReserveOfItsConnection();

private:
    [[nodiscard]] Session session(const QString &line) const;

    QTemporaryDir m_folder;
};

Session TestCliPolicy::session(const QString &line) const
{
    const Parsed parsed = parseArguments(line.split(u' ') + QStringList{u"--data-dir"_s, m_folder.path()});
    const auto *arguments = std::get_if<Arguments>(&parsed);
    return {arguments != nullptr ? *arguments : Arguments(), {}, Console(true, true)};
}

void TestCliPolicy::anOptionCannotContradictIt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("no option") << u"upload a.csv"_s << true;
    QTest::newRow("the same address") << u"upload a.csv --endpoint https://eu.test/v1"_s << true;
    QTest::newRow("other address") << u"upload a.csv --endpoint https://us.test/v1"_s << false;
    QTest::newRow("the same account") << u"compare a.csv --account acme"_s << true;
    QTest::newRow("other account") << u"compare a.csv --account other"_s << false;
    QTest::newRow("other reserve") << u"verify --reserve 0"_s << false;
    QTest::newRow("other retention") << u"resume --retention 0"_s << false;
    QTest::newRow("nothing is sent") << u"history --account other"_s << true;
}

void TestCliPolicy::anOptionCannotContradictIt()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isFine);
    Policy policy;
    policy.locked = {QUrl(u"https://eu.test/v1"_s), u"acme"_s, 20, 30, {}};
    const auto resolved = resolveSettings(session(line), policy);
    QCOMPARE(resolved.has_value(), isFine);
    if (!isFine)
        QCOMPARE(resolved.error(), ExitCode::Usage);
}

void TestCliPolicy::whatCannotBeReadSendsNothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isFine");
    for (const char *sending : {"upload a.csv", "resume", "compare a.csv", "verify", "undo"})
        QTest::newRow(sending) << QString::fromLatin1(sending) << false;
    for (const char *reading : {"check a.csv", "history", "connections", "sandbox"})
        QTest::newRow(reading) << QString::fromLatin1(reading) << true;
}

void TestCliPolicy::whatCannotBeReadSendsNothing()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isFine);
    Policy policy;
    policy.problem = Policy::Problem{u"policy.ini"_s, {}};
    Session given = session(line);
    if (line == u"sandbox"_s) // which has no data folder
        given.arguments.command = Command::Sandbox;
    const auto resolved = resolveSettings(given, policy);
    QCOMPARE(resolved.has_value(), isFine);
    if (!isFine)
        QCOMPARE(resolved.error(), ExitCode::Failed);
}

void TestCliPolicy::aJobElsewhereIsNotSent_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("of the organization") << u"https://eu.test/v1"_s << u"acme"_s << true;
    QTest::newRow("no account yet") << u"https://eu.test/v1"_s << QString() << true;
    QTest::newRow("other address") << u"https://us.test/v1"_s << u"acme"_s << false;
    QTest::newRow("other account") << u"https://eu.test/v1"_s << u"other"_s << false;
}

void TestCliPolicy::aJobElsewhereIsNotSent()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, account);
    EffectiveSettings settings;
    settings.policy.locked.endpoint = QUrl(u"https://eu.test/v1"_s);
    settings.policy.locked.account = u"acme"_s;
    Job job;
    job.draft = {QUrl(endpoint), account};
    QTEST(lockedElsewhere(settings, job).isEmpty(), "isFine");
}

void TestCliPolicy::aJobKeepsTheReserveOfItsConnection()
{
    Preferences preferences = loadPreferences(m_folder.path());
    setConnections(preferences,
                   {{u"US"_s, QUrl(u"https://us.test/v1"_s), u"us"_s, 5},
                    {u"EU"_s, QUrl(u"https://eu.test/v1"_s), u"eu"_s, 20}},
                   0);
    QVERIFY(savePreferences(m_folder.path(), preferences));
    Job job;
    job.draft = {QUrl(u"https://eu.test/v1"_s), u"eu"_s};
    const Session plain = session(u"resume"_s);
    QCOMPARE(reserveFor(plain, effectiveSettings(plain.arguments), job), 20);
    const Session given = session(u"resume --reserve 1"_s);
    QCOMPARE(reserveFor(given, effectiveSettings(given.arguments), job), 1);
    job.draft.account = u"unknown"_s;
    QCOMPARE(reserveFor(plain, effectiveSettings(plain.arguments), job), 5);
}

QTEST_GUILESS_MAIN(TestCliPolicy)
#include "tst_clipolicy.moc"
