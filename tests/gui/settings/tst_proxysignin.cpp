// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "faults/certificates.h"
#include "gui/settings/proxyform.h"
#include "gui/settings/settingsdialog.h"
#include "gui/windowfixture.h"
#include "support/realproxy.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// A proxy that asks who wants to pass. Run by isolated.sh --keyring, with a real proxy and a real keychain.
class TestProxySignIn : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void signingInContinuesTheUpload_data();
    void signingInContinuesTheUpload();
    void aWrongPasswordIsAskedForAgain_data();
    void aWrongPasswordIsAskedForAgain();
    void theLoginOfTheEnvironmentIsUsedAndNeverAskedFor();
    void theTestInTheSettingsAsksInTheDialog();
    void nothingInTheDataFolderHoldsThePassword();

private:
    static void signIn(const WindowFixture &window, const QString &password);
    /// Whether the keychain has the login.
    static bool isKept(const RealProxy &proxy);

    std::optional<Certificates> m_certificates;
};

/// The program, a service that it reaches over TLS, and a proxy between them.
struct Office {
    Office(RealProxy::Kind kind, const sandbox::Tls &tls)
        : proxy(kind)
        , service({.token = WindowFixture::token, .tls = tls})
    {
        if (!proxy.isReady() || !service.listen())
            qFatal("the proxy or the service does not start");
        qputenv("https_proxy", proxy.url().toUtf8());
        // This computer, by the only name of it that no proxy is left out for.
        Preferences preferences = loadPreferences(window.folder.path());
        preferences.endpoint = service.url();
        preferences.endpoint.setHost(u"0.0.0.0"_s);
        if (!savePreferences(window.folder.path(), preferences))
            qFatal("the data folder cannot be written");
        window.restart();
    }
    ~Office() { qunsetenv("https_proxy"); }
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    RealProxy proxy;
    sandbox::Sandbox service;
    WindowFixture window;
};

void TestProxySignIn::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DNC_TEST_HOME"))
        QSKIP("This test writes to a keychain: run it through tests/support/isolated.sh --keyring.");
    if (!RealProxy::isInstalled(RealProxy::Kind::TinyproxyBasic) || !Certificates::canBeMade())
        QSKIP("tinyproxy or openssl is not installed");
    m_certificates.emplace();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromData(m_certificates->authority()));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestProxySignIn::signIn(const WindowFixture &window, const QString &password)
{
    auto *user = window.find<QLineEdit>(u"proxyUserEdit"_s);
    auto *secret = window.find<QLineEdit>(u"proxyPasswordEdit"_s);
    QVERIFY(user != nullptr && secret != nullptr);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    user->clear();
    QTest::keyClicks(user, RealProxy::user);
    QTest::keyClicks(secret, password);
    QTest::keyClick(secret, Qt::Key_Return);
}

bool TestProxySignIn::isKept(const RealProxy &proxy)
{
    TokenStore store;
    QSignalSpy loaded(&store, &TokenStore::loaded);
    store.loadEntry(u"proxy-"_s + proxy.name());
    return loaded.wait(hangLimitMs) && !loaded[0][0].toByteArray().isEmpty();
}

void TestProxySignIn::signingInContinuesTheUpload_data()
{
    QTest::addColumn<RealProxy::Kind>("kind");
    QTest::newRow("tinyproxy, Basic") << RealProxy::Kind::TinyproxyBasic;
    QTest::newRow("squid, Basic") << RealProxy::Kind::SquidBasic;
    QTest::newRow("squid, Digest") << RealProxy::Kind::SquidDigest;
}

void TestProxySignIn::signingInContinuesTheUpload()
{
    QFETCH(RealProxy::Kind, kind);
    if (!RealProxy::isInstalled(kind))
        QSKIP("this proxy is not installed");
    Office office(kind, m_certificates->good());
    WindowFixture &window = office.window;
    window.paste(mixedList(30));
    window.upload();
    QTRY_VERIFY(window.isShown(u"proxyPasswordEdit"_s));
    QVERIFY(window.messages().contains(office.proxy.name()));
    QVERIFY(window.controller->uploads().isPaused());
    QCOMPARE(window.count(EntryStatus::Pending), 30U);
    QCOMPARE(office.service.requestCount(), 0);
    signIn(window, RealProxy::password);
    QTRY_COMPARE(window.count(EntryStatus::Confirmed), 30U);
    QTRY_VERIFY(isKept(office.proxy)); // before the program ends
    QVERIFY(!window.isShown(u"proxyPasswordEdit"_s));

    // The next session knows the login from the keychain, and asks nobody.
    window.restart();
    window.paste(u"another@example.com"_s);
    window.upload();
    QTRY_COMPARE(window.count(EntryStatus::Confirmed), 1U);
    QVERIFY(window.find<ProxyForm>({}) == nullptr);
}

void TestProxySignIn::aWrongPasswordIsAskedForAgain_data()
{
    QTest::addColumn<RealProxy::Kind>("kind");
    QTest::addColumn<QString>("says");
    // It answers 401 in place of 407, which Qt takes for a fault on the way.
    QTest::newRow("tinyproxy") << RealProxy::Kind::TinyproxyBasic << u"Check user name, password"_s;
    QTest::newRow("squid") << RealProxy::Kind::SquidBasic << u"did not accept"_s;
}

void TestProxySignIn::aWrongPasswordIsAskedForAgain()
{
    QFETCH(RealProxy::Kind, kind);
    QFETCH(QString, says);
    if (!RealProxy::isInstalled(kind))
        QSKIP("this proxy is not installed");
    const Office office(kind, m_certificates->good());
    const WindowFixture &window = office.window;
    window.paste(u"person@example.com"_s);
    window.upload();
    QTRY_VERIFY(window.isShown(u"proxyPasswordEdit"_s));
    signIn(window, u"wrong"_s);
    auto *status = window.find<QLabel>(u"proxyStatus"_s);
    QTRY_VERIFY(status->text().contains(says));
    QCOMPARE(window.find<QLineEdit>(u"proxyPasswordEdit"_s)->text(), QString());
    QCOMPARE(office.service.requestCount(), 0);
    QVERIFY(window.controller->uploads().isPaused());
    signIn(window, RealProxy::password);
    QTRY_COMPARE(window.count(EntryStatus::Confirmed), 1U);
}

void TestProxySignIn::theLoginOfTheEnvironmentIsUsedAndNeverAskedFor()
{
    const Office office(RealProxy::Kind::TinyproxyBasic, m_certificates->good());
    const WindowFixture &window = office.window;
    window.controller->proxies().useEverywhere({RealProxy::user, RealProxy::password});
    window.paste(u"person@example.com"_s);
    window.upload();
    QTRY_COMPARE(window.count(EntryStatus::Confirmed), 1U);
    QVERIFY(window.find<ProxyForm>({}) == nullptr);
}

void TestProxySignIn::theTestInTheSettingsAsksInTheDialog()
{
    const Office office(RealProxy::Kind::TinyproxyBasic, m_certificates->good());
    const WindowFixture &window = office.window;
    window.controller->settings().edit();
    QTRY_VERIFY(window.isShown(u"testButton"_s));
    window.click(u"testButton"_s);
    QTRY_VERIFY(window.isShown(u"proxyPasswordEdit"_s));
    signIn(window, RealProxy::password);
    auto *result = window.find<QLabel>(u"testLabel"_s);
    QTRY_COMPARE(result->text(), SettingsDialog::tr("Connected."));
    QTRY_VERIFY(window.find<ProxyForm>({}) == nullptr);
    QVERIFY(window.find<SettingsDialog>({}) != nullptr); // Enter signed in and closed nothing
}

void TestProxySignIn::nothingInTheDataFolderHoldsThePassword()
{
    const Office office(RealProxy::Kind::TinyproxyBasic, m_certificates->good());
    const WindowFixture &window = office.window;
    window.paste(u"person@example.com"_s);
    window.upload();
    QTRY_VERIFY(window.isShown(u"proxyPasswordEdit"_s));
    signIn(window, RealProxy::password);
    QTRY_COMPARE(window.count(EntryStatus::Confirmed), 1U);
    int files = 0;
    QDirIterator found(window.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // the draft of a list that was sent goes
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(RealProxy::password.toUtf8()), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains(RealProxy::user.toUtf8()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

QTEST_MAIN(TestProxySignIn)
#include "tst_proxysignin.moc"
