// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "faults/certificates.h"
#include "faults/proxy.h"
#include "support/uploadfixture.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace dnc;
using namespace dnc::test;
using namespace std::chrono_literals;

namespace {

const QUrl nowhere(QStringLiteral("https://alta.invalid/v1"));

void addTimes(const char *name, const QByteArray &fault)
{
    for (const int times : {1, 3})
        QTest::addRow("%s, %d times", name, times) << fault << times;
}

} // namespace

/// Between the program and the service: no trust, no way. Nothing is sent, and nothing is in doubt.
class TestTlsFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everythingArrivesOverTls();
    void aDateWithoutTlsIsNotTrusted();
    void nothingIsSentWithoutTrust_data();
    void nothingIsSentWithoutTrust();
    void aHandshakeThatBreaksOffIsTriedAgain();
    void aProxyThatRefusesStops_data();
    void aProxyThatRefusesStops();
    void aProxyWithoutAWayIsTriedAgain_data();
    void aProxyWithoutAWayIsTriedAgain();
    void aNameThatIsFoundAgainGoesOn();

private:
    [[nodiscard]] sandbox::Options over(const sandbox::Tls &tls) const
    {
        return {.requestsPerMinute = 0, .tls = tls};
    }
    [[nodiscard]] sandbox::Tls made(const QByteArray &kind) const;

    std::optional<Certificates> m_certificates;
};

void TestTlsFaults::initTestCase()
{
    if (!Certificates::canBeMade())
        QSKIP("the openssl command, which makes the certificates, is not installed");
    m_certificates.emplace();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromData(m_certificates->authority()));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestTlsFaults::cleanup()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

sandbox::Tls TestTlsFaults::made(const QByteArray &kind) const
{
    if (kind == "expired")
        return m_certificates->expired();
    if (kind == "self-signed")
        return m_certificates->selfSigned();
    if (kind == "of another host")
        return m_certificates->ofAnotherHost();
    if (kind == "of a stranger")
        return m_certificates->ofAStranger();
    sandbox::Tls old = m_certificates->good();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.protocol = kind == "TLS 1.0" ? QSsl::TlsV1_0 : QSsl::TlsV1_1;
    QT_WARNING_POP
    return old;
}

void TestTlsFaults::everythingArrivesOverTls()
{
    for (const QSsl::SslProtocol protocol : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
        sandbox::Tls tls = m_certificates->good();
        tls.protocol = protocol;
        UploadFixture fixture(501, over(tls));
        QVERIFY(fixture.run());
        QCOMPARE(fixture.uploader.state(), UploadState::Finished);
        QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 501U);
        QCOMPARE(fixture.server.requestCount(), 2);
        QCOMPARE(fixture.invariantViolation(), QString());
        QVERIFY(fixture.uploader.serviceTime());
        QVERIFY(ageOf({.changed = *fixture.uploader.serviceTime()}) < 1h);
    }
}

void TestTlsFaults::aDateWithoutTlsIsNotTrusted()
{
    UploadFixture fixture(1);
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QVERIFY(!fixture.uploader.serviceTime());
}

void TestTlsFaults::nothingIsSentWithoutTrust_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<int>("times");
    for (const char *kind :
         {"expired", "self-signed", "of another host", "of a stranger", "TLS 1.0", "TLS 1.1"})
        addTimes(kind, kind);
}

void TestTlsFaults::nothingIsSentWithoutTrust()
{
    QFETCH(QByteArray, certificate);
    QFETCH(int, times);
    sandbox::Sandbox untrusted(over(made(certificate)));
    QVERIFY(untrusted.listen());
    UploadFixture fixture(501, over(m_certificates->good()));
    Endpoint bad = fixture.endpoint;
    bad.url = untrusted.url();
    fixture.uploader.start(fixture.job, bad);
    for (int failures = 1; failures <= times; ++failures) {
        QVERIFY(fixture.rest());
        QCOMPARE(fixture.uploader.state(), UploadState::Paused);
        QCOMPARE(fixture.uploader.stop()->verdict->cause, Cause::TlsFailed);
        QVERIFY(!fixture.uploader.nextTry()); // for ever, until a person has done something
        QCOMPARE(fixture.counts()[EntryStatus::Pending], 501U);
        QCOMPARE(fixture.journal.job(fixture.job)->requests, quint32(failures));
        fixture.uploader.resume(failures < times ? bad : fixture.endpoint);
    }
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 501U);
    QCOMPARE(fixture.invariantViolation(), QString());
    QCOMPARE(fixture.server.requestCount(), 2);
    QCOMPARE(untrusted.requestCount(), 0);
}

void TestTlsFaults::aHandshakeThatBreaksOffIsTriedAgain()
{
    // To a server that knows no TLS the handshake is the beginning of a request.
    sandbox::Sandbox dropping({.faults = {*sandbox::parseFault(QStringLiteral("drop-acceptx*"))}});
    QVERIFY(dropping.listen());
    UploadFixture fixture(501, over(m_certificates->good()));
    Endpoint bad = fixture.endpoint;
    bad.url.setPort(dropping.url().port());
    fixture.uploader.start(fixture.job, bad);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(fixture.counts()[EntryStatus::Pending], 501U);
    QCOMPARE(fixture.uploader.stop()->verdict->outcome, Outcome::NotApplied);
    fixture.uploader.resume(fixture.endpoint);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.invariantViolation(), QString());
}

void TestTlsFaults::aProxyThatRefusesStops_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("times");
    addTimes("407",
             "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n");
}

void TestTlsFaults::aProxyThatRefusesStops()
{
    QFETCH(QByteArray, header);
    QFETCH(int, times);
    UploadFixture fixture(0, over(m_certificates->good()));
    Proxy proxy(fixture.server.url().port());
    proxy.refuse(header, -1);
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()});
    fixture.endpoint.url = nowhere;
    fixture.job = fixture.journal.createJob({.endpoint = nowhere}, makeList(501)).value();
    fixture.uploader.start(fixture.job, fixture.endpoint);
    for (int failures = 1; failures <= times; ++failures) {
        QVERIFY(fixture.rest());
        QCOMPARE(fixture.uploader.state(), UploadState::Paused);
        QCOMPARE(fixture.uploader.stop()->verdict->cause, Cause::ProxyAsks);
        QCOMPARE(fixture.uploader.stop()->verdict->proxy,
                 QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort()));
        QVERIFY(!fixture.uploader.nextTry());
        QCOMPARE(fixture.counts()[EntryStatus::Pending], 501U);
        QCOMPARE(proxy.asked().size(), failures);
        if (failures == times)
            proxy.refuseNoMore();
        fixture.uploader.resume();
    }
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 501U);
    QCOMPARE(fixture.invariantViolation(), QString());
    QCOMPARE(fixture.server.requestCount(), 2);
    QVERIFY(!proxy.heard().contains(fixture.endpoint.token));
    for (const QByteArray &line : proxy.asked())
        QCOMPARE(line, QByteArray("CONNECT alta.invalid:443 HTTP/1.1"));
}

void TestTlsFaults::aProxyWithoutAWayIsTriedAgain_data()
{
    QTest::addColumn<int>("times"); // -1: for ever
    QTest::newRow("once") << 1;
    QTest::newRow("three times") << 3;
    QTest::newRow("for ever") << -1;
}

void TestTlsFaults::aProxyWithoutAWayIsTriedAgain()
{
    QFETCH(int, times);
    UploadFixture fixture(0, over(m_certificates->good()));
    Proxy proxy(fixture.server.url().port());
    proxy.refuse("HTTP/1.1 502 Bad Gateway\r\n", times);
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()});
    fixture.endpoint.url = nowhere;
    fixture.job = fixture.journal.createJob({.endpoint = nowhere}, makeList(501)).value();
    QVERIFY(fixture.run());
    if (times < 0) {
        QCOMPARE(fixture.uploader.state(), UploadState::Paused);
        QCOMPARE(fixture.uploader.stop()->verdict->cause, Cause::NoConnection);
        QCOMPARE(fixture.counts()[EntryStatus::Pending], 501U);
        proxy.refuseNoMore();
        fixture.uploader.resume();
        QVERIFY(fixture.rest());
    }
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 501U);
    QCOMPARE(fixture.invariantViolation(), QString());
    QCOMPARE(fixture.server.requestCount(), 2);
}

void TestTlsFaults::aNameThatIsFoundAgainGoesOn()
{
    UploadFixture fixture(0, over(m_certificates->good()));
    Proxy proxy(fixture.server.url().port());
    fixture.endpoint.url = nowhere;
    fixture.job = fixture.journal.createJob({.endpoint = nowhere}, makeList(501)).value();
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(fixture.uploader.stop()->verdict->cause, Cause::NoConnection);
    QCOMPARE(fixture.counts()[EntryStatus::Pending], 501U);
    // The proxy finds what this computer could not.
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()});
    fixture.uploader.resume();
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 501U);
    QCOMPARE(fixture.invariantViolation(), QString());
}

QTEST_GUILESS_MAIN(TestTlsFaults)
#include "tst_tlsfaults.moc"
