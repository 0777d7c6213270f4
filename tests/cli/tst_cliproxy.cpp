// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "lists.h"
#include "support/realproxy.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// The program behind a real proxy that asks who wants to pass. Nobody trusts the service: how far a request
/// came shows whether the proxy let it through.
class TestCliProxy : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutALoginNothingIsSentAndTheVariablesAreNamed();
    void theLoginComesFromTheEnvironment_data();
    void theLoginComesFromTheEnvironment();
    void aWrongLoginIsTriedOnce();

private:
    static Ran upload(const SandboxProcess &sandbox, const RealProxy &proxy, const QString &password);
};

void TestCliProxy::initTestCase()
{
    if (!RealProxy::isInstalled(RealProxy::Kind::TinyproxyBasic))
        QSKIP("tinyproxy is not installed");
}

Ran TestCliProxy::upload(const SandboxProcess &sandbox, const RealProxy &proxy, const QString &password)
{
    CliFixture cli;
    cli.token = goodToken;
    // This computer, by the only name of it that no proxy is left out for.
    QUrl service(sandbox.url());
    service.setScheme(u"https"_s);
    service.setHost(u"0.0.0.0"_s);
    cli.endpoint = service.toString();
    cli.environment = {{u"https_proxy"_s, proxy.url()}};
    if (!password.isEmpty()) {
        cli.environment.insert(u"DNC_DESK_PROXY_USER"_s, RealProxy::user);
        cli.environment.insert(u"DNC_DESK_PROXY_PASSWORD"_s, password);
    }
    cli.write(u"list.csv"_s, mixedList(40));
    return cli.run({u"upload"_s, u"list.csv"_s, u"--json"_s});
}

void TestCliProxy::withoutALoginNothingIsSentAndTheVariablesAreNamed()
{
    RealProxy proxy(RealProxy::Kind::TinyproxyBasic);
    QVERIFY(proxy.isReady());
    const SandboxProcess sandbox;
    const Ran ran = upload(sandbox, proxy, {});
    QCOMPARE(ran.code, 5);
    QVERIFY(ran.addsUp());
    QCOMPARE(ran.number("pending"), 40);
    QVERIFY2(ran.err.contains("DNC_DESK_PROXY_USER"), ran.err.constData());
    QVERIFY2(ran.err.contains(proxy.name().toUtf8()), ran.err.constData());
    QVERIFY(sandbox.log().empty());
}

void TestCliProxy::theLoginComesFromTheEnvironment_data()
{
    QTest::addColumn<RealProxy::Kind>("kind");
    QTest::newRow("tinyproxy, Basic") << RealProxy::Kind::TinyproxyBasic;
    QTest::newRow("squid, Basic") << RealProxy::Kind::SquidBasic;
    QTest::newRow("squid, Digest") << RealProxy::Kind::SquidDigest;
}

void TestCliProxy::theLoginComesFromTheEnvironment()
{
    QFETCH(RealProxy::Kind, kind);
    if (!RealProxy::isInstalled(kind))
        QSKIP("this proxy is not installed");
    RealProxy proxy(kind);
    QVERIFY(proxy.isReady());
    const SandboxProcess sandbox;
    const Ran ran = upload(sandbox, proxy, RealProxy::password);
    QVERIFY(ran.addsUp());
    QVERIFY2(ran.err.contains("certificate"), ran.err.constData());
    QVERIFY(!ran.err.contains("DNC_DESK_PROXY_USER"));
    QVERIFY(!ran.err.contains(RealProxy::password.toUtf8()));
}

void TestCliProxy::aWrongLoginIsTriedOnce()
{
    // tinyproxy answers 401 to a wrong password, which Qt takes for a fault on the way.
    if (!RealProxy::isInstalled(RealProxy::Kind::SquidBasic))
        QSKIP("squid is not installed");
    RealProxy proxy(RealProxy::Kind::SquidBasic);
    QVERIFY(proxy.isReady());
    const SandboxProcess sandbox;
    const Ran ran = upload(sandbox, proxy, u"wrong"_s);
    QCOMPARE(ran.code, 5);
    QVERIFY2(ran.err.contains("DNC_DESK_PROXY_USER"), ran.err.constData());
    QCOMPARE(ran.number("requests"), 1); // more could lock the account
    QVERIFY(sandbox.log().empty());
}

QTEST_GUILESS_MAIN(TestCliProxy)
#include "tst_cliproxy.moc"
