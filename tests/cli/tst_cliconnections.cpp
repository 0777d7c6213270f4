// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "settings/connection.h"
#include "settings/preferences.h"
#include "settings/tokenstore.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// Several connections in the settings, each with its token in a real keychain. Run by isolated.sh --keyring.
class TestCliConnections : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void listsThemWithoutSecrets();
    void theCurrentOneIsUsed();
    void aNameChoosesAnother();
    void anUnfinishedUploadStaysWithItsConnection();
    void whatContradictsItselfDoesNothing_data();
    void whatContradictsItselfDoesNothing();
    void unreadableSettingsSendNothing();

private:
    [[nodiscard]] Ran run(const QStringList &words) const
    {
        return m_cli->call(words + QStringList{u"--data-dir"_s, m_cli->dataFolder()});
    }

    std::unique_ptr<CliFixture> m_cli;
    std::unique_ptr<SandboxProcess> m_us;
    std::unique_ptr<SandboxProcess> m_eu;
};

/// Only a keychain that hangs is given up, however busy the machine is.
static constexpr dnc::KeychainTimeouts patient{.probe = hangLimit, .answer = hangLimit, .person = hangLimit};

static bool keepToken(const QString &url, const QString &account, const QByteArray &token)
{
    dnc::TokenStore store(patient);
    QSignalSpy saved(&store, &dnc::TokenStore::saved);
    store.save(QUrl(url), account, token);
    return saved.wait(hangLimitMs) && saved[0][0].value<dnc::KeychainState>() == dnc::KeychainState::Ready;
}

void TestCliConnections::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DNC_TEST_HOME"))
        QSKIP("This test writes to a keychain: run it through tests/support/isolated.sh --keyring.");
}

void TestCliConnections::init()
{
    m_us =
        std::make_unique<SandboxProcess>(QStringList{u"--token"_s, u"token-us"_s, u"--account"_s, u"us"_s});
    m_eu =
        std::make_unique<SandboxProcess>(QStringList{u"--token"_s, u"token-eu"_s, u"--account"_s, u"eu"_s});
    QVERIFY(keepToken(m_us->url(), u"us"_s, "token-us"));
    QVERIFY(keepToken(m_eu->url(), u"eu"_s, "token-eu"));
    m_cli = std::make_unique<CliFixture>();
    m_cli->write(u"list.txt"_s, "a@example.org\n");
    dnc::Preferences preferences = dnc::loadPreferences(m_cli->dataFolder());
    dnc::setConnections(
        preferences,
        {{u"Acme US"_s, QUrl(m_us->url()), u"us"_s, 0}, {u"Acme EU"_s, QUrl(m_eu->url()), u"eu"_s, 0}}, 0);
    QVERIFY(dnc::savePreferences(m_cli->dataFolder(), preferences));
}

void TestCliConnections::listsThemWithoutSecrets()
{
    const Ran json = run({u"connections"_s, u"--json"_s});
    QCOMPARE(json.code, 0);
    const QJsonArray list = json.json()[u"connections"].toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][u"name"].toString(), u"Acme EU"_s);
    QCOMPARE(list[0][u"address"].toString(), m_eu->url());
    QCOMPARE(list[0][u"account"].toString(), u"eu"_s);
    QCOMPARE(list[0][u"reserve"].toInt(-1), 0);
    QCOMPARE(list[0][u"current"].toBool(true), false);
    QCOMPARE(list[1][u"current"].toBool(false), true);
    const Ran text = run({u"connections"_s});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("* Acme US") && text.out.contains("  Acme EU"), text.out.constData());
    QVERIFY(!(json.out + json.err + text.out + text.err).contains("token-"));
}

void TestCliConnections::theCurrentOneIsUsed()
{
    QCOMPARE(run({u"upload"_s, u"list.txt"_s}).code, 0);
    QCOMPARE(m_us->applied(), QStringList{u"a@example.org"_s});
    QCOMPARE(m_eu->log().size(), size_t(0));
}

void TestCliConnections::aNameChoosesAnother()
{
    const Ran ran = run({u"upload"_s, u"list.txt"_s, u"--connection"_s, u"acme eu"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(m_eu->applied(), QStringList{u"a@example.org"_s});
    QCOMPARE(m_us->log().size(), size_t(0));
}

void TestCliConnections::anUnfinishedUploadStaysWithItsConnection()
{
    m_cli->token = "no such token";
    m_cli->token.replace(" ", "-");
    QCOMPARE(run({u"upload"_s, u"list.txt"_s, u"--connection"_s, u"Acme EU"_s}).code, 4);
    m_cli->token.clear();
    QCOMPARE(run({u"resume"_s, u"--connection"_s, u"Acme US"_s}).code, 2);
    QCOMPARE(m_us->log().size(), size_t(0));
    QCOMPARE(run({u"resume"_s}).code, 0);
    QCOMPARE(m_eu->applied(), QStringList{u"a@example.org"_s});
    QCOMPARE(m_us->log().size(), size_t(0));
}

void TestCliConnections::whatContradictsItselfDoesNothing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("unknown name") << QStringList{u"--connection"_s, u"Acme"_s};
    QTest::newRow("name and account")
        << QStringList{u"--connection"_s, u"Acme EU"_s, u"--account"_s, u"us"_s};
    QTest::newRow("name and address")
        << QStringList{u"--connection"_s, u"Acme EU"_s, u"--endpoint"_s, u"http://127.0.0.1:1/v1"_s};
    QTest::newRow("no name") << QStringList{u"--connection="_s};
}

void TestCliConnections::whatContradictsItselfDoesNothing()
{
    QFETCH(const QStringList, options);
    QCOMPARE(run(QStringList{u"upload"_s, u"list.txt"_s} + options).code, 2);
    QCOMPARE(m_us->log().size() + m_eu->log().size(), size_t(0));
}

void TestCliConnections::unreadableSettingsSendNothing()
{
    QFile file(m_cli->dataFolder() + u"/settings.ini"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[service\nendpoint");
    file.close();
    const Ran ran = run({u"upload"_s, u"list.txt"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("settings.ini"), ran.err.constData());
    QCOMPARE(run({u"check"_s, u"list.txt"_s}).code, 0);
    QCOMPARE(m_us->log().size() + m_eu->log().size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestCliConnections)
#include "tst_cliconnections.moc"
