// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/settings/settingsdialog.h"
#include "gui/windowfixture.h"
#include "settings/connection.h"
#include "settings/tokenstore.h"
#include "upload/journal/journal.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace dnc;
using dnc::test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

/// Only a keychain that hangs is given up, however busy the machine is.
constexpr KeychainTimeouts patient{
    .probe = dnc::test::hangLimit, .answer = dnc::test::hangLimit, .person = dnc::test::hangLimit};

/// A service that takes one token for one account.
std::unique_ptr<sandbox::Sandbox> makeService(const QByteArray &token, const QString &account)
{
    sandbox::Options options;
    options.token = token;
    options.account = account;
    auto service = std::make_unique<sandbox::Sandbox>(options);
    return service->listen() ? std::move(service) : nullptr;
}

QByteArray storedToken(const QUrl &endpoint, const QString &account)
{
    TokenStore store(patient);
    QSignalSpy loaded(&store, &TokenStore::loaded);
    store.load(endpoint, account);
    return loaded.wait(dnc::test::hangLimitMs) ? loaded[0][0].toByteArray() : QByteArray();
}

bool keepToken(const QUrl &endpoint, const QString &account, const QByteArray &token)
{
    TokenStore store(patient);
    QSignalSpy saved(&store, &TokenStore::saved);
    store.save(endpoint, account, token);
    return saved.wait(dnc::test::hangLimitMs) && saved[0][0].value<KeychainState>() == KeychainState::Ready;
}

} // namespace

/// Two accounts, each with its service, its token in a real keychain and its list. Run by isolated.sh
/// --keyring.
class TestSeveralConnections : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aSingleOneIsNotNamed();
    void oneIsAddedWithATokenOfItsOwn();
    void twoOfOneAccountCannotBeSaved();
    void theCurrentOneIsNamedWhereItCounts();
    void aListGoesToTheCurrentOne();
    void whatOneAccountConfirmedIsNotConfirmedForAnother();
    void anUnfinishedUploadStaysWithItsConnection();
    void anUploadOfNoAccountIsOfTheOneThatContinuesIt();
    void anotherAccountIsToldAfterTheResult();
    void theMenuWaitsForTheUploadOnScreen();
    void anUploadWhoseConnectionIsMissingSaysSo();
    void anUploadThatTheOrganizationForbidsStays();
    void removingAsksAndTakesTheToken();
    void oneWithAnUnfinishedUploadCannotBeRemoved();
    void whatIsLockedIsReadOnly();
    void anUnreadablePolicySendsNothing();
    void unreadableSettingsSendNothingAndAreKept();

private:
    void use(const std::vector<Connection> &all, size_t current);
    void useBoth();
    void switchTo(const QString &name) const;
    [[nodiscard]] SettingsDialog &openSettings() const;
    void chooseRow(const QString &name) const;
    void type(const QString &field, const QString &text) const;
    [[nodiscard]] QString uploadText() const;
    [[nodiscard]] static QStringList listOf(const sandbox::Sandbox &service);

    std::unique_ptr<WindowFixture> m_program;
    std::unique_ptr<sandbox::Sandbox> m_us;
    std::unique_ptr<sandbox::Sandbox> m_eu;
};

void TestSeveralConnections::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DNC_TEST_HOME"))
        QSKIP("This test writes to a keychain: run it through tests/support/isolated.sh --keyring.");
}

void TestSeveralConnections::init()
{
    m_us = makeService("token-of-us", u"us"_s);
    m_eu = makeService("token-of-eu", u"eu"_s);
    QVERIFY(m_us && m_eu);
    QVERIFY(keepToken(m_us->url(), u"us"_s, "token-of-us"));
    QVERIFY(keepToken(m_eu->url(), u"eu"_s, "token-of-eu"));
    m_program = std::make_unique<WindowFixture>(QByteArray());
}

void TestSeveralConnections::cleanup()
{
    m_program.reset();
}

void TestSeveralConnections::use(const std::vector<Connection> &all, size_t current)
{
    Preferences preferences = loadPreferences(m_program->folder.path());
    setConnections(preferences, all, current);
    QVERIFY(savePreferences(m_program->folder.path(), preferences));
    m_program->restart();
}

void TestSeveralConnections::useBoth()
{
    use({{u"Acme US"_s, m_us->url(), u"us"_s, 0}, {u"Acme & EU"_s, m_eu->url(), u"eu"_s, 0}}, 0);
}

void TestSeveralConnections::switchTo(const QString &name) const
{
    for (QAction *action : m_program->find<QMenu>(u"menuConnection"_s)->actions()) {
        if (action->text().replace(u"&&"_s, u"&"_s).section(u' ', 1) == name)
            action->trigger();
    }
    QTRY_COMPARE(m_program->controller->settings().preferences().connection, name);
}

SettingsDialog &TestSeveralConnections::openSettings() const
{
    m_program->find<QAction>(u"actionSettings"_s)->trigger();
    auto *dialog = m_program->controller->window().findChild<SettingsDialog *>();
    if (dialog == nullptr || !QTest::qWaitForWindowActive(dialog, dnc::test::hangLimitMs))
        qFatal("the settings did not open");
    return *dialog;
}

void TestSeveralConnections::chooseRow(const QString &name) const
{
    auto *list = m_program->find<QListWidget>(u"connectionList"_s);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().startsWith(name)) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualItemRect(list->item(row)).center());
            return;
        }
    }
    QFAIL("no such connection in the list");
}

void TestSeveralConnections::type(const QString &field, const QString &text) const
{
    auto *edit = m_program->find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QString TestSeveralConnections::uploadText() const
{
    return m_program->find<QPushButton>(u"uploadButton"_s)->text();
}

QStringList TestSeveralConnections::listOf(const sandbox::Sandbox &service)
{
    QStringList list;
    for (const auto &item : service.list())
        list << item.identifier;
    return list;
}

void TestSeveralConnections::aSingleOneIsNotNamed()
{
    QCOMPARE(m_program->controller->window().windowTitle(), u"DNC Desk"_s);
    QCOMPARE(uploadText(), u"Upload…"_s);
    QVERIFY(!m_program->find<QMenu>(u"menuConnection"_s)->menuAction()->isVisible());
    (void)openSettings();
    QVERIFY(!m_program->isShown(u"connectionList"_s));
    QVERIFY(!m_program->isShown(u"connectionNameEdit"_s));
    QVERIFY(m_program->isShown(u"addConnectionButton"_s));
}

void TestSeveralConnections::oneIsAddedWithATokenOfItsOwn()
{
    use({{{}, m_us->url(), u"us"_s, 0}}, 0);
    (void)openSettings();
    m_program->click(u"addConnectionButton"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Acme EU"_s);
    type(u"addressEdit"_s, m_eu->url().toString());
    type(u"accountEdit"_s, u"eu"_s);
    type(u"tokenEdit"_s, u"another-token"_s);
    chooseRow(u"127.0.0.1"_s);
    QCOMPARE(m_program->find<QLineEdit>(u"accountEdit"_s)->text(), u"us"_s);
    QVERIFY(m_program->find<QLineEdit>(u"tokenEdit"_s)->text().isEmpty());
    type(u"connectionNameEdit"_s, u"Acme US"_s);
    m_program->click(u"okButton"_s);
    QTRY_VERIFY(m_program->messages().contains(u"Token saved"_s));
    QCOMPARE(storedToken(m_eu->url(), u"eu"_s), "another-token"_ba);
    QCOMPARE(storedToken(m_us->url(), u"us"_s), "token-of-us"_ba);
    QCOMPARE(m_program->controller->window().windowTitle(), u"Acme US"_s);
    m_program->restart();
    const Preferences &set = m_program->controller->settings().preferences();
    QCOMPARE(set.connection, u"Acme US"_s);
    QCOMPARE(set.otherConnections.size(), size_t(1));
    QCOMPARE(set.otherConnections.front().endpoint, m_eu->url());
}

void TestSeveralConnections::twoOfOneAccountCannotBeSaved()
{
    useBoth();
    (void)openSettings();
    m_program->click(u"addConnectionButton"_s);
    type(u"accountEdit"_s, u"us"_s);
    type(u"addressEdit"_s, m_us->url().toString());
    QVERIFY(m_program->isShown(u"connectionsProblem"_s));
    QVERIFY(!m_program->find<QPushButton>(u"okButton"_s)->isEnabled());
    type(u"accountEdit"_s, u"asia"_s);
    QVERIFY(!m_program->isShown(u"connectionsProblem"_s));
    QVERIFY(m_program->find<QPushButton>(u"okButton"_s)->isEnabled());
    type(u"connectionNameEdit"_s, u"acme us"_s);
    QVERIFY(!m_program->find<QPushButton>(u"okButton"_s)->isEnabled());
}

void TestSeveralConnections::theCurrentOneIsNamedWhereItCounts()
{
    useBoth();
    QCOMPARE(m_program->controller->window().windowTitle(), u"Acme US"_s);
    QVERIFY(m_program->isShown(u"connectionHost"_s));
    QCOMPARE(m_program->find<QLabel>(u"connectionHost"_s)->text(), u"Acme US"_s);
    switchTo(u"Acme & EU"_s);
    QCOMPARE(m_program->controller->window().windowTitle(), u"Acme & EU"_s);
    QCOMPARE(uploadText(), u"Upload to Acme && EU…"_s);
    m_program->paste(dnc::test::mixedList(3));
    m_program->click(u"uploadButton"_s);
    QTRY_VERIFY(m_program->canSend());
    QVERIFY(m_program->find<QLabel>(u"targetLabel"_s)->text().contains(u"Acme & EU"_s));
    m_program->restart();
    QCOMPARE(m_program->controller->window().windowTitle(), u"Acme & EU"_s);
}

void TestSeveralConnections::aListGoesToTheCurrentOne()
{
    useBoth();
    switchTo(u"Acme & EU"_s);
    m_program->paste(dnc::test::mixedList(3));
    m_program->upload();
    QTRY_COMPARE(m_program->count(EntryStatus::Confirmed), 3U);
    QCOMPARE(listOf(*m_eu).size(), 3);
    QCOMPARE(m_us->requestCount(), 0);
}

void TestSeveralConnections::whatOneAccountConfirmedIsNotConfirmedForAnother()
{
    useBoth();
    m_program->paste(dnc::test::mixedList(3));
    m_program->upload();
    QTRY_COMPARE(m_program->count(EntryStatus::Confirmed), 3U);
    switchTo(u"Acme & EU"_s);
    QCOMPARE(m_program->count(EntryStatus::Confirmed), 0U);
    QCOMPARE(m_program->count(EntryStatus::Valid), 3U);
    QVERIFY(m_program->messages().contains(u"Acme & EU"_s));
    m_program->upload();
    QTRY_COMPARE(m_program->count(EntryStatus::Confirmed), 3U);
    QCOMPARE(listOf(*m_eu), listOf(*m_us));
}

void TestSeveralConnections::anUnfinishedUploadStaysWithItsConnection()
{
    useBoth();
    m_us->addFault({.kind = u"delay"_s, .argument = 300});
    m_program->paste(dnc::test::mixedList(600));
    m_program->upload();
    QTRY_COMPARE(m_us->requestCount(), 1);
    m_program->controller->endNow();
    QTRY_VERIFY(!m_program->controller->window().isVisible());
    m_program->restart();
    switchTo(u"Acme & EU"_s);
    QTRY_VERIFY(m_program->messages().contains(u"It goes to Acme US."_s));
    m_program->click(u"continueJob"_s);
    QTRY_COMPARE(m_program->count(EntryStatus::Confirmed), 600U);
    QCOMPARE(listOf(*m_us).size(), 600);
    QCOMPARE(m_eu->requestCount(), 0);
    QCOMPARE(m_program->controller->window().windowTitle(), u"Acme US"_s);
}

void TestSeveralConnections::anUploadOfNoAccountIsOfTheOneThatContinuesIt()
{
    QVERIFY(keepToken(m_us->url(), QString(), "a-token-that-is-not-it"));
    use({{{}, m_us->url(), QString(), 0}}, 0);
    m_program->paste(dnc::test::mixedList(3));
    m_program->upload();
    QTRY_VERIFY(m_program->isShown(u"tryAgain"_s));
    (void)openSettings();
    type(u"accountEdit"_s, u"us"_s);
    m_program->click(u"okButton"_s);
    QTRY_VERIFY(!m_program->isShown(u"accountEdit"_s));
    m_program->click(u"resumeButton"_s);
    QTRY_VERIFY(m_program->messages().contains(u"3 opt-out(s) confirmed"_s));
    QCOMPARE(m_program->count(EntryStatus::Confirmed), 3U);
}

void TestSeveralConnections::anotherAccountIsToldAfterTheResult()
{
    use({{{}, m_us->url(), u"us"_s, 0}}, 0);
    m_us->addFault({.kind = u"delay"_s, .argument = 2000});
    m_program->paste(dnc::test::mixedList(3));
    m_program->upload();
    QTRY_COMPARE(m_us->requestCount(), 1);
    (void)openSettings();
    type(u"accountEdit"_s, u"eu"_s);
    m_program->click(u"okButton"_s);
    QTRY_VERIFY(m_program->messages().contains(u"3 opt-out(s) confirmed"_s));
    QCOMPARE(m_program->count(EntryStatus::Valid), 3U);
    for (QPushButton *close : m_program->controller->window().findChildren<QPushButton *>(u"bannerClose"_s)) {
        if (close->isVisible() && m_program->messages().contains(u"confirmed"_s))
            QTest::mouseClick(close, Qt::LeftButton);
    }
    QVERIFY(m_program->messages().contains(u"Another account is current."_s));
}

void TestSeveralConnections::theMenuWaitsForTheUploadOnScreen()
{
    useBoth();
    QVERIFY(m_program->find<QMenu>(u"menuConnection"_s)->isEnabled());
    m_us->addFault({.kind = u"delay"_s, .argument = 300});
    m_program->paste(dnc::test::mixedList(3));
    m_program->upload();
    QTRY_COMPARE(m_us->requestCount(), 1);
    QVERIFY(!m_program->find<QMenu>(u"menuConnection"_s)->isEnabled());
    QTRY_COMPARE(m_program->count(EntryStatus::Confirmed), 3U);
    QTRY_VERIFY(m_program->find<QMenu>(u"menuConnection"_s)->isEnabled());
}

void TestSeveralConnections::anUploadWhoseConnectionIsMissingSaysSo()
{
    useBoth();
    m_us->addFault({.kind = u"401"_s});
    m_program->paste(dnc::test::mixedList(3));
    m_program->upload();
    QTRY_VERIFY(m_program->isShown(u"tryAgain"_s));
    use({{u"Acme & EU"_s, m_eu->url(), u"eu"_s, 0}, {u"Asia"_s, m_us->url(), u"asia"_s, 0}}, 0);
    QTRY_VERIFY(m_program->isShown(u"continueJob"_s));
    m_program->click(u"continueJob"_s);
    QTRY_VERIFY(m_program->messages().contains(u"account ID us"_s));
    QCOMPARE(m_us->requestCount(), 1);
    QCOMPARE(m_eu->requestCount(), 0);
}

void TestSeveralConnections::anUploadThatTheOrganizationForbidsStays()
{
    useBoth();
    m_us->addFault({.kind = u"401"_s});
    m_program->paste(dnc::test::mixedList(3));
    m_program->upload();
    QTRY_VERIFY(m_program->isShown(u"tryAgain"_s));
    m_program->policy.locked.endpoint = m_eu->url();
    m_program->policy.locked.account = u"eu"_s;
    m_program->restart();
    QTRY_VERIFY(m_program->isShown(u"continueJob"_s));
    m_program->click(u"continueJob"_s);
    QTRY_VERIFY(m_program->messages().contains(u"Your organization set another"_s));
    QCOMPARE(m_us->requestCount(), 1);
    QCOMPARE(m_eu->requestCount(), 0);
}

void TestSeveralConnections::removingAsksAndTakesTheToken()
{
    useBoth();
    const SettingsDialog &dialog = openSettings();
    chooseRow(u"Acme & EU"_s);
    QTRY_VERIFY([&] { // until the journal was asked
        m_program->click(u"removeConnectionButton"_s);
        return m_program->isShown(u"confirmRemovalButton"_s);
    }());
    m_program->click(u"keepConnectionButton"_s);
    QCOMPARE(dialog.connections().all().size(), size_t(2));
    m_program->click(u"removeConnectionButton"_s);
    m_program->click(u"confirmRemovalButton"_s);
    m_program->click(u"okButton"_s);
    QTRY_VERIFY(storedToken(m_eu->url(), u"eu"_s).isEmpty());
    QCOMPARE(storedToken(m_us->url(), u"us"_s), "token-of-us"_ba);
    QVERIFY(m_program->controller->settings().preferences().otherConnections.empty());
}

void TestSeveralConnections::oneWithAnUnfinishedUploadCannotBeRemoved()
{
    useBoth();
    m_us->addFault({.kind = u"401"_s});
    m_program->paste(dnc::test::mixedList(3));
    m_program->upload();
    QTRY_VERIFY(m_program->isShown(u"tryAgain"_s));
    (void)openSettings();
    chooseRow(u"Acme US"_s);
    QTRY_VERIFY([&] {
        m_program->click(u"removeConnectionButton"_s);
        return m_program->find<QLabel>(u"removalLabel"_s)->text().contains(u"unfinished upload belongs to"_s)
            && !m_program->find<QLabel>(u"removalLabel"_s)->text().contains(u"not known"_s);
    }());
    QVERIFY(!m_program->isShown(u"confirmRemovalButton"_s));
    chooseRow(u"Acme & EU"_s);
    m_program->click(u"removeConnectionButton"_s);
    QVERIFY(m_program->isShown(u"confirmRemovalButton"_s));
}

void TestSeveralConnections::whatIsLockedIsReadOnly()
{
    m_program->policy.locked.endpoint = m_eu->url();
    m_program->policy.locked.account = u"eu"_s;
    m_program->policy.locked.reserve = 0;
    m_program->policy.organization = u"Acme IT"_s;
    m_program->restart();
    (void)openSettings();
    for (const QString &name : {u"addressEdit"_s, u"accountEdit"_s}) {
        type(name, u"x"_s);
        QVERIFY(m_program->find<QLineEdit>(name)->isReadOnly());
        QVERIFY(m_program->find<QLabel>(name + u"Lock"_s)->text().contains(u"Acme IT"_s));
    }
    QCOMPARE(m_program->find<QLineEdit>(u"accountEdit"_s)->text(), u"eu"_s);
    QVERIFY(m_program->find<QSpinBox>(u"reserveSpin"_s)->isReadOnly());
    QVERIFY(!m_program->find<QSpinBox>(u"retentionSpin"_s)->isReadOnly());
    QVERIFY(!m_program->isShown(u"addConnectionButton"_s));
    m_program->click(u"okButton"_s);
    m_program->paste(dnc::test::mixedList(3));
    m_program->upload();
    QTRY_COMPARE(m_program->count(EntryStatus::Confirmed), 3U);
    QCOMPARE(listOf(*m_eu).size(), 3);
}

void TestSeveralConnections::anUnreadablePolicySendsNothing()
{
    useBoth();
    m_program->policy.problem = Policy::Problem{u"/etc/dnc-desk/policy.ini"_s, u"locked/adress"_s};
    m_program->restart();
    QVERIFY(m_program->messages().contains(u"locked/adress"_s));
    m_program->paste(dnc::test::mixedList(3));
    m_program->click(u"uploadButton"_s);
    QTRY_VERIFY(m_program->messages().contains(u"locked/adress"_s));
    QVERIFY(!m_program->isShown(u"sendButton"_s));
    QCOMPARE(m_us->requestCount(), 0);
}

void TestSeveralConnections::unreadableSettingsSendNothingAndAreKept()
{
    useBoth();
    const QByteArray damaged = "[service\nendpoint";
    QFile file(m_program->folder.filePath(u"settings.ini"_s));
    m_program->controller.reset(); // writes the state of its window
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(damaged);
    file.close();
    m_program->restart();
    QVERIFY(m_program->messages().contains(u"settings.ini"_s));
    m_program->paste(dnc::test::mixedList(3));
    m_program->click(u"uploadButton"_s);
    QTRY_VERIFY(m_program->messages().contains(u"settings.ini"_s));
    QVERIFY(!m_program->isShown(u"sendButton"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), damaged);
    file.close();
    (void)openSettings();
    m_program->click(u"okButton"_s);
    QTRY_VERIFY(!m_program->messages().contains(u"settings.ini"_s));
    QFile kept(m_program->folder.filePath(u"settings.ini.damaged"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
}

QTEST_MAIN(TestSeveralConnections)
#include "tst_severalconnections.moc"
