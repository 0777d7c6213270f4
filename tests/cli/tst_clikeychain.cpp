// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "settings/tokenstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// The program with the keychain as the only place of the token. Run by isolated.sh --keyring.
class TestCliKeychain : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aKeptTokenIsUsed();
    void theEnvironmentOutranksTheKeychain();
    void aTokenIsKeptForOneAccountOnly();

private:
    static bool keep(const QString &url, const QString &account, const QByteArray &token);
};

void TestCliKeychain::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DNC_TEST_HOME"))
        QSKIP("This test writes to a keychain: run it through tests/support/isolated.sh --keyring.");
}

bool TestCliKeychain::keep(const QString &url, const QString &account, const QByteArray &token)
{
    dnc::TokenStore store;
    QSignalSpy saved(&store, &dnc::TokenStore::saved);
    store.save(QUrl(url), account, token);
    return saved.wait(hangLimitMs) && saved[0][0].value<dnc::KeychainState>() == dnc::KeychainState::Ready;
}

void TestCliKeychain::aKeptTokenIsUsed()
{
    const SandboxProcess sandbox({u"--token"_s, u"kept"_s});
    QVERIFY(keep(sandbox.url(), {}, "kept"));
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.write(u"list.txt"_s, "a@example.org\n");
    const Ran ran = cli.run({u"upload"_s, u"list.txt"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(sandbox.applied(), QStringList{u"a@example.org"_s});
}

void TestCliKeychain::theEnvironmentOutranksTheKeychain()
{
    const SandboxProcess sandbox({u"--token"_s, u"given"_s});
    QVERIFY(keep(sandbox.url(), {}, "kept"));
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = "given";
    cli.write(u"list.txt"_s, "a@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 0);
}

void TestCliKeychain::aTokenIsKeptForOneAccountOnly()
{
    const SandboxProcess sandbox({u"--token"_s, u"kept"_s});
    QVERIFY(keep(sandbox.url(), u"acme"_s, "kept"));
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.write(u"list.txt"_s, "a@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s, u"--account"_s, u"other"_s}).code, 4);
    QCOMPARE(sandbox.log().size(), size_t(0));
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s, u"--account"_s, u"acme"_s}).code, 0);
}

QTEST_GUILESS_MAIN(TestCliKeychain)
#include "tst_clikeychain.moc"
