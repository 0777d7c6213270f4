// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "faults/certificates.h"
#include "faults/proxy.h"
#include "support/scene.h"

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
class TlsFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everythingArrivesOverTls();
    void nothingIsSentWithoutTrust_data();
    void nothingIsSentWithoutTrust();
    void aHandshakeThatBreaksOffIsTriedAgain();
    void aProxyThatRefusesStops_data();
    void aProxyThatRefusesStops();
    void aProxyWithoutAWayIsTriedAgain_data();
    void aProxyWithoutAWayIsTriedAgain();
    void aNameThatIsFoundAgainGoesOn();

private:
    sandbox::Options over(const sandbox::Tls &tls) const { return {.requestsPerMinute = 0, .tls = tls}; }
    sandbox::Tls made(const QByteArray &kind) const;

    std::optional<Certificates> m_certificates;
};

void TlsFaultsTest::initTestCase()
{
    if (!Certificates::canBeMade())
        QSKIP("the openssl command, which makes the certificates, is not installed");
    m_certificates.emplace();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromData(m_certificates->authority()));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TlsFaultsTest::cleanup()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

sandbox::Tls TlsFaultsTest::made(const QByteArray &kind) const
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

void TlsFaultsTest::everythingArrivesOverTls()
{
    for (const QSsl::SslProtocol protocol : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
        sandbox::Tls tls = m_certificates->good();
        tls.protocol = protocol;
        Scene scene(501, over(tls));
        QVERIFY(scene.run());
        QCOMPARE(scene.uploader.state(), UploadState::Finished);
        QCOMPARE(scene.counts()[EntryStatus::Confirmed], 501U);
        QCOMPARE(scene.server.requestCount(), 2);
        QCOMPARE(scene.untruth(), QString());
    }
}

void TlsFaultsTest::nothingIsSentWithoutTrust_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<int>("times");
    for (const char *kind :
         {"expired", "self-signed", "of another host", "of a stranger", "TLS 1.0", "TLS 1.1"})
        addTimes(kind, kind);
}

void TlsFaultsTest::nothingIsSentWithoutTrust()
{
    QFETCH(QByteArray, certificate);
    QFETCH(int, times);
    sandbox::Sandbox untrusted(over(made(certificate)));
    QVERIFY(untrusted.listen());
    Scene scene(501, over(m_certificates->good()));
    Endpoint bad = scene.endpoint;
    bad.url = untrusted.url();
    scene.uploader.start(scene.job, bad);
    for (int failures = 1; failures <= times; ++failures) {
        QVERIFY(scene.rest());
        QCOMPARE(scene.uploader.state(), UploadState::Paused);
        QCOMPARE(scene.uploader.stop()->verdict->cause, Cause::TlsFailed);
        QVERIFY(!scene.uploader.nextTry()); // for ever, until a person has done something
        QCOMPARE(scene.counts()[EntryStatus::Pending], 501U);
        QCOMPARE(scene.journal.job(scene.job)->requests, quint32(failures));
        scene.uploader.resume(failures < times ? bad : scene.endpoint);
    }
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 501U);
    QCOMPARE(scene.untruth(), QString());
    QCOMPARE(scene.server.requestCount(), 2);
    QCOMPARE(untrusted.requestCount(), 0);
}

void TlsFaultsTest::aHandshakeThatBreaksOffIsTriedAgain()
{
    // To a server that knows no TLS the handshake is the beginning of a request.
    sandbox::Sandbox dropping({.faults = {*sandbox::parseFault(QStringLiteral("drop-acceptx*"))}});
    QVERIFY(dropping.listen());
    Scene scene(501, over(m_certificates->good()));
    Endpoint bad = scene.endpoint;
    bad.url.setPort(dropping.url().port());
    scene.uploader.start(scene.job, bad);
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Paused);
    QCOMPARE(scene.counts()[EntryStatus::Pending], 501U);
    QCOMPARE(scene.uploader.stop()->verdict->outcome, Outcome::NotApplied);
    scene.uploader.resume(scene.endpoint);
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.untruth(), QString());
}

void TlsFaultsTest::aProxyThatRefusesStops_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("times");
    addTimes("407",
             "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n");
}

void TlsFaultsTest::aProxyThatRefusesStops()
{
    QFETCH(QByteArray, header);
    QFETCH(int, times);
    Scene scene(0, over(m_certificates->good()));
    Proxy proxy(scene.server.url().port());
    proxy.refuse(header, -1);
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()});
    scene.endpoint.url = nowhere;
    scene.job = scene.journal.createJob({.endpoint = nowhere}, makeList(501)).value();
    scene.uploader.start(scene.job, scene.endpoint);
    for (int failures = 1; failures <= times; ++failures) {
        QVERIFY(scene.rest());
        QCOMPARE(scene.uploader.state(), UploadState::Paused);
        QCOMPARE(scene.uploader.stop()->verdict->cause, Cause::ProxyRefused);
        QVERIFY(!scene.uploader.nextTry());
        QCOMPARE(scene.counts()[EntryStatus::Pending], 501U);
        QCOMPARE(proxy.asked().size(), failures);
        if (failures == times)
            proxy.refuseNoMore();
        scene.uploader.resume();
    }
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 501U);
    QCOMPARE(scene.untruth(), QString());
    QCOMPARE(scene.server.requestCount(), 2);
    QVERIFY(!proxy.heard().contains(scene.endpoint.token));
    for (const QByteArray &line : proxy.asked())
        QCOMPARE(line, QByteArray("CONNECT alta.invalid:443 HTTP/1.1"));
}

void TlsFaultsTest::aProxyWithoutAWayIsTriedAgain_data()
{
    QTest::addColumn<int>("times"); // -1: for ever
    QTest::newRow("once") << 1;
    QTest::newRow("three times") << 3;
    QTest::newRow("for ever") << -1;
}

void TlsFaultsTest::aProxyWithoutAWayIsTriedAgain()
{
    QFETCH(int, times);
    Scene scene(0, over(m_certificates->good()));
    Proxy proxy(scene.server.url().port());
    proxy.refuse("HTTP/1.1 502 Bad Gateway\r\n", times);
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()});
    scene.endpoint.url = nowhere;
    scene.job = scene.journal.createJob({.endpoint = nowhere}, makeList(501)).value();
    QVERIFY(scene.run());
    if (times < 0) {
        QCOMPARE(scene.uploader.state(), UploadState::Paused);
        QCOMPARE(scene.uploader.stop()->verdict->cause, Cause::NoConnection);
        QCOMPARE(scene.counts()[EntryStatus::Pending], 501U);
        proxy.refuseNoMore();
        scene.uploader.resume();
        QVERIFY(scene.rest());
    }
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 501U);
    QCOMPARE(scene.untruth(), QString());
    QCOMPARE(scene.server.requestCount(), 2);
}

void TlsFaultsTest::aNameThatIsFoundAgainGoesOn()
{
    Scene scene(0, over(m_certificates->good()));
    Proxy proxy(scene.server.url().port());
    scene.endpoint.url = nowhere;
    scene.job = scene.journal.createJob({.endpoint = nowhere}, makeList(501)).value();
    QVERIFY(scene.run());
    QCOMPARE(scene.uploader.state(), UploadState::Paused);
    QCOMPARE(scene.uploader.stop()->verdict->cause, Cause::NoConnection);
    QCOMPARE(scene.counts()[EntryStatus::Pending], 501U);
    // The proxy finds what this computer could not.
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()});
    scene.uploader.resume();
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 501U);
    QCOMPARE(scene.untruth(), QString());
}

QTEST_GUILESS_MAIN(TlsFaultsTest)
#include "tst_tlsfaults.moc"
