// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// Whether a person was put on the list, asked by a script. Run by isolated.sh --keyring.
class TestCliProof : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aConfirmedPersonIsKnownByNumber();
    void anErasedPersonIsUnknownUnlessTheProofIsKept();
    void aBackupBringsTheKeyBack();
    void wrongCallsChangeNothing();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliFixture> m_cli;
};

void TestCliProof::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DNC_TEST_HOME"))
        QSKIP("This test writes to a keychain: run it through tests/support/isolated.sh --keyring.");
}

void TestCliProof::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    m_cli = std::make_unique<CliFixture>();
    m_cli->endpoint = m_sandbox->url();
    m_cli->token = goodToken;
    m_cli->write(u"list.txt"_s, "ann@example.org\nbob@example.org\n");
    QCOMPARE(m_cli->run({u"upload"_s, u"list.txt"_s}).code, 0);
}

void TestCliProof::aConfirmedPersonIsKnownByNumber()
{
    const Ran ran = m_cli->run({u"whois"_s, u"--json"_s}, "nobody@example.org\n\nann@example.org\n");
    QCOMPARE(ran.code, 3);
    const QJsonArray identifiers = ran.json()[u"identifiers"].toArray();
    QCOMPARE(identifiers.size(), 2);
    QVERIFY(identifiers[0][u"confirmed"].toArray().isEmpty());
    const QJsonValue known = identifiers[1][u"confirmed"][0];
    QCOMPARE(identifiers[1][u"number"], 2);
    QCOMPARE(known[u"identifierType"], u"email"_s);
    const QJsonObject job = m_cli->run({u"history"_s, u"1"_s, u"--json"_s}).json();
    QCOMPARE(known[u"first"][u"requestId"], job[u"attempts"][0][u"requestId"]);
    QVERIFY(!ran.out.contains("example.org"));
    const Ran text = m_cli->run({u"whois"_s}, "ann@example.org\n");
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains(known[u"first"][u"requestId"].toString().toLatin1()));
}

void TestCliProof::anErasedPersonIsUnknownUnlessTheProofIsKept()
{
    QCOMPARE(m_cli->run({u"erase"_s, u"--keep-proof"_s}, "ann@example.org\n").code, 0);
    QCOMPARE(m_cli->run({u"whois"_s}, "ann@example.org\n").code, 0);
    QCOMPARE(m_cli->run({u"erase"_s}, "ann@example.org\n").code, 0);
    QCOMPARE(m_cli->run({u"whois"_s}, "ann@example.org\n").code, 3);
    QCOMPARE(m_cli->run({u"whois"_s}, "bob@example.org\n").code, 0);
}

void TestCliProof::aBackupBringsTheKeyBack()
{
    const QByteArray passphrase = "correct horse battery\n";
    QCOMPARE(m_cli->run({u"proofkey"_s, u"backup"_s, u"key.json"_s}, passphrase).code, 0);
    QVERIFY(m_cli->read(u"key.json"_s).contains("dnc-desk-proof-key"));
    QCOMPARE(m_cli->run({u"proofkey"_s, u"restore"_s, u"key.json"_s}, "another passphrase\n").code, 1);
    QCOMPARE(m_cli->run({u"proofkey"_s, u"restore"_s, u"key.json"_s}, passphrase).code, 0);
    QCOMPARE(m_cli->run({u"whois"_s}, "ann@example.org\n").code, 0);
    // The key goes with the session of the desktop, the digests stay with the data.
    m_cli->environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    const Ran ran = m_cli->run({u"whois"_s}, "ann@example.org\n");
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("keychain"));
    m_cli->write(u"more.txt"_s, "eve@example.org\n");
    const Ran upload = m_cli->run({u"upload"_s, u"more.txt"_s});
    QCOMPARE(upload.code, 0);
    QVERIFY(upload.err.contains("keychain"));
    m_cli->environment.clear();
    QCOMPARE(m_cli->run({u"whois"_s}, "eve@example.org\n").code, 0);
}

void TestCliProof::wrongCallsChangeNothing()
{
    QCOMPARE(m_cli->run({u"whois"_s}, "\n").code, 2);
    QCOMPARE(m_cli->run({u"whois"_s, u"ann@example.org"_s}).code, 2);
    QCOMPARE(m_cli->run({u"proofkey"_s, u"backup"_s, u"key.json"_s}, "short\n").code, 2);
    QCOMPARE(m_cli->run({u"proofkey"_s, u"backup"_s}).code, 2);
    QCOMPARE(m_cli->run({u"proofkey"_s, u"restore"_s, u"list.txt"_s}, "correct horse battery\n").code, 1);
    QVERIFY(!QFile::exists(m_cli->path(u"key.json"_s)));
}

QTEST_GUILESS_MAIN(TestCliProof)
#include "tst_cliproof.moc"
