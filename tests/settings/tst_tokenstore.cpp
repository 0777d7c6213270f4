// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "keyringtest.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace dnc;
using namespace dnc::test;
using namespace std::chrono_literals;

/// The token store with a real gnome-keyring that is open; run by isolated.sh --keyring.
class TestTokenStore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void keepsATokenForTheNextProgramStart();
    void nothingStoredIsEmptyAndReady();
    void laterTokenReplacesTheEarlier();
    void removeForgetsForGood();
    void everyByteComesBack_data();
    void everyByteComesBack();
    void tokensOfTwoPlacesDoNotMix_data();
    void tokensOfTwoPlacesDoNotMix();
    void onePlaceHasOneTokenHoweverItIsWritten_data();
    void onePlaceHasOneTokenHoweverItIsWritten();
    void tooLongATokenStaysInMemory();
    void emptyTokenChangesNothing();
    void answersComeInTheOrderOfTheCalls();
    void scanFindsAPlantedToken_data();
    void scanFindsAPlantedToken();
    void tokenIsNowhereInPlainSight();
    void lockedKeyringIsNotTakenForAnEmptyOne();
    void stoppedKeyringDoesNotHoldTheProgramUp();
    void storeMayEndBeforeItsKeychainAnswers();
};

void TestTokenStore::initTestCase()
{
    QVERIFY2(isHomePrivate(), "run this through tests/support/isolated.sh --keyring");
}

void TestTokenStore::cleanup()
{
    TokenStore store(patient);
    const auto answer = remove(store);
    QVERIFY(answer);
    QCOMPARE(answer->keychain, KeychainState::Ready);
}

void TestTokenStore::keepsATokenForTheNextProgramStart()
{
    const QByteArray token = freshToken();
    {
        TokenStore store(patient);
        const auto answer = save(store, token);
        QVERIFY(answer);
        QCOMPARE(answer->keychain, KeychainState::Ready);
        QCOMPARE(answer->detail, QString());
    }
    TokenStore store(patient);
    const auto answer = load(store);
    QVERIFY(answer);
    QCOMPARE(answer->keychain, KeychainState::Ready);
    QCOMPARE(answer->token, token);
}

void TestTokenStore::nothingStoredIsEmptyAndReady()
{
    TokenStore store(patient);
    const auto answer = load(store);
    QVERIFY(answer);
    QCOMPARE(answer->keychain, KeychainState::Ready);
    QCOMPARE(answer->token, QByteArray());
}

void TestTokenStore::laterTokenReplacesTheEarlier()
{
    TokenStore store(patient);
    const QByteArray second = freshToken();
    QVERIFY(save(store, freshToken()));
    QVERIFY(save(store, second));
    const auto answer = load(store);
    QVERIFY(answer);
    QCOMPARE(answer->token, second);
}

void TestTokenStore::removeForgetsForGood()
{
    TokenStore store(patient);
    QVERIFY(save(store, freshToken()));
    const auto removed = remove(store);
    QVERIFY(removed);
    QCOMPARE(removed->keychain, KeychainState::Ready);
    const auto again = remove(store);
    QVERIFY(again);
    QCOMPARE(again->keychain, KeychainState::Ready);
    TokenStore next(patient);
    const auto answer = load(next);
    QVERIFY(answer);
    QCOMPARE(answer->token, QByteArray());
}

void TestTokenStore::everyByteComesBack_data()
{
    QTest::addColumn<QByteArray>("token");
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte) {
        all.append(char(byte));
    }
    QTest::newRow("every byte value") << all;
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("as long as allowed") << QByteArray(TokenStore::longestToken, 'k');
    QTest::newRow("spaces and line ends around it") << " token\r\n"_ba;
}

void TestTokenStore::everyByteComesBack()
{
    QFETCH(const QByteArray, token);
    TokenStore store(patient);
    const auto saved = save(store, token);
    QVERIFY(saved);
    QCOMPARE(saved->keychain, KeychainState::Ready);
    TokenStore next(patient);
    const auto answer = load(next);
    QVERIFY(answer);
    QCOMPARE(answer->token, token);
}

void TestTokenStore::tokensOfTwoPlacesDoNotMix_data()
{
    QTest::addColumn<QUrl>("endpoint");
    QTest::addColumn<QString>("account");
    QTest::newRow("other account") << testEndpoint() << u"acct_2"_s;
    QTest::newRow("no account") << testEndpoint() << QString();
    QTest::newRow("account that starts alike") << testEndpoint() << testAccount() + u'0';
    QTest::newRow("other host") << QUrl(u"https://api2.example.test/v1"_s) << testAccount();
    QTest::newRow("other port") << QUrl(u"https://api.example.test:8443/v1"_s) << testAccount();
    QTest::newRow("IPv6") << QUrl(u"http://[::1]:8080/v1"_s) << testAccount();
}

void TestTokenStore::tokensOfTwoPlacesDoNotMix()
{
    QFETCH(const QUrl, endpoint);
    QFETCH(const QString, account);
    const QByteArray here = freshToken();
    const QByteArray there = freshToken();
    TokenStore store(patient);
    QVERIFY(save(store, here));
    QVERIFY(save(store, there, endpoint, account));
    QCOMPARE(load(store).value().token, here);
    QCOMPARE(load(store, endpoint, account).value().token, there);
    QVERIFY(remove(store, endpoint, account));
    QCOMPARE(load(store).value().token, here);
    QCOMPARE(load(store, endpoint, account).value().token, QByteArray());
}

void TestTokenStore::onePlaceHasOneTokenHoweverItIsWritten_data()
{
    QTest::addColumn<QUrl>("endpoint");
    QTest::newRow("the usual port named") << QUrl(u"https://api.example.test:443/v1"_s);
    QTest::newRow("capitals") << QUrl(u"https://API.Example.test/v1"_s);
    QTest::newRow("another path") << QUrl(u"https://api.example.test/v2/"_s);
}

void TestTokenStore::onePlaceHasOneTokenHoweverItIsWritten()
{
    QFETCH(const QUrl, endpoint);
    const QByteArray token = freshToken();
    TokenStore store(patient);
    QVERIFY(save(store, token));
    QCOMPARE(load(store, endpoint).value().token, token);
}

void TestTokenStore::tooLongATokenStaysInMemory()
{
    const QByteArray token(TokenStore::longestToken + 1, 'k');
    TokenStore store(patient);
    const auto saved = save(store, token);
    QVERIFY(saved);
    QCOMPARE(saved->keychain, KeychainState::Missing);
    QVERIFY2(saved->detail.contains(u"too long"), qPrintable(saved->detail));
    QCOMPARE(load(store).value().token, token);
    TokenStore next(patient);
    QCOMPARE(load(next).value().token, QByteArray());
}

void TestTokenStore::emptyTokenChangesNothing()
{
    const QByteArray token = freshToken();
    TokenStore store(patient);
    QVERIFY(save(store, token));
    const auto saved = save(store, {});
    QVERIFY(saved);
    QVERIFY(!saved->detail.isEmpty());
    QCOMPARE(load(store).value().token, token);
}

void TestTokenStore::answersComeInTheOrderOfTheCalls()
{
    const QByteArray token = freshToken();
    TokenStore store(patient);
    QByteArrayList answers;
    connect(&store, &TokenStore::loaded, this,
            [&](const QByteArray &loaded) { answers << (loaded.isEmpty() ? "nothing"_ba : loaded); });
    connect(&store, &TokenStore::saved, this, [&] { answers << "saved"_ba; });
    connect(&store, &TokenStore::removed, this, [&] { answers << "removed"_ba; });
    store.load(testEndpoint(), testAccount());
    store.save(testEndpoint(), testAccount(), token);
    store.load(testEndpoint(), testAccount());
    store.remove(testEndpoint(), testAccount());
    store.load(testEndpoint(), testAccount());
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers.size(), 5);
    QCOMPARE(answers, (QByteArrayList{"nothing"_ba, "saved"_ba, token, "removed"_ba, "nothing"_ba}));
}

void TestTokenStore::scanFindsAPlantedToken_data()
{
    QTest::addColumn<QByteArray>("planted");
    QTest::addColumn<QByteArray>("token");
    const QByteArray token = freshToken();
    QTest::newRow("as it is") << "a\n" + token + "\n" << token;
    QTest::newRow("base64") << token.toBase64() << token;
    QTest::newRow("percent-encoded") << token.toPercentEncoding() << token;
}

void TestTokenStore::scanFindsAPlantedToken()
{
    QFETCH(const QByteArray, planted);
    QFETCH(const QByteArray, token);
    QFile file(qEnvironmentVariable("HOME") + u"/.config/.planted"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(planted);
    file.close();
    QCOMPARE(placesHolding(token), QStringList{file.fileName()});
    QVERIFY(file.remove());
    QCOMPARE(placesHolding(token), QStringList());
}

void TestTokenStore::tokenIsNowhereInPlainSight()
{
    const QByteArray token = freshToken();
    TokenStore store(patient);
    QCOMPARE(save(store, token).value().keychain, KeychainState::Ready);
    QCOMPARE(load(store).value().token, token);
    QCOMPARE(placesHolding(token), QStringList());
}

void TestTokenStore::lockedKeyringIsNotTakenForAnEmptyOne()
{
    const QByteArray kept = freshToken();
    const QByteArray later = freshToken();
    TokenStore store(patient);
    QVERIFY(save(store, kept));
    QVERIFY(lockKeyring());
    auto unlock = qScopeGuard([] { QVERIFY(unlockKeyring()); });

    const auto loaded = load(store);
    QVERIFY(loaded);
    QCOMPARE(loaded->keychain, KeychainState::Locked);
    QCOMPARE(loaded->token, QByteArray());
    const auto removed = remove(store);
    QVERIFY(removed);
    QCOMPARE(removed->keychain, KeychainState::Locked);
    const auto saved = save(store, later);
    QVERIFY(saved);
    QCOMPARE(saved->keychain, KeychainState::Locked);
    QVERIFY(!saved->detail.isEmpty());
    const auto held = load(store);
    QVERIFY(held);
    QCOMPARE(held->token, later);
    QCOMPARE(held->keychain, KeychainState::Locked);

    unlock.dismiss();
    QVERIFY(unlockKeyring());
    TokenStore next(patient);
    const auto unlocked = load(next);
    QVERIFY(unlocked);
    QCOMPARE(unlocked->keychain, KeychainState::Ready);
    QCOMPARE(unlocked->token, kept);
}

void TestTokenStore::stoppedKeyringDoesNotHoldTheProgramUp()
{
    const auto *bus = QDBusConnection::sessionBus().interface();
    const QDBusReply<uint> daemon = bus->servicePid(u"org.freedesktop.secrets"_s);
    QVERIFY(daemon.isValid());
    const QByteArray token = freshToken();
    TokenStore store({.probe = 2s, .answer = hangLimit});
    {
        QCOMPARE(kill(pid_t(daemon.value()), SIGSTOP), 0);
        const auto resume = qScopeGuard([&] { kill(pid_t(daemon.value()), SIGCONT); });
        const auto saved = save(store, token);
        QVERIFY(saved);
        QCOMPARE(saved->keychain, KeychainState::Missing);
        QVERIFY(!saved->detail.isEmpty());
        QCOMPARE(load(store).value().token, token);
        TokenStore other({.probe = 2s, .answer = hangLimit});
        QCOMPARE(load(other).value().keychain, KeychainState::Missing);
    }
    const auto saved = save(store, token);
    QVERIFY(saved);
    QCOMPARE(saved->keychain, KeychainState::Ready);
    TokenStore next(patient);
    QCOMPARE(load(next).value().token, token);
}

void TestTokenStore::storeMayEndBeforeItsKeychainAnswers()
{
    for (int turns = 0; turns < 8; ++turns) { // ends it in the queue, while probing and while the job runs
        auto store = std::make_unique<TokenStore>(patient);
        store->save(testEndpoint(), testAccount(), freshToken());
        store->load(testEndpoint(), testAccount());
        for (int turn = 0; turn < turns; ++turn) {
            QCoreApplication::processEvents();
        }
        store.reset();
        QCoreApplication::processEvents();
    }
    TokenStore next(patient);
    const QByteArray token = freshToken();
    QCOMPARE(save(next, token).value().keychain, KeychainState::Ready);
    QCOMPARE(load(next).value().token, token);
}

QTEST_GUILESS_MAIN(TestTokenStore)
#include "tst_tokenstore.moc"
