// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "fakesecretservice.h"
#include "keyringtest.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dnc;
using namespace dnc::test;
using namespace std::chrono_literals;

namespace {

/// Impatient, so that the test need not wait as long as a person would.
constexpr KeychainTimeouts brief{.probe = hangLimit, .answer = 1'500ms, .person = 1'500ms, .notice = 100ms};

} // namespace

/// The token store with a Secret Service that takes a question and then says no more. Run on a bus without a
/// real one.
class TestTokenStoreHung : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void callIsGivenUpAndTheTokenKept_data();
    void callIsGivenUpAndTheTokenKept();
    void whoWaitsForAPersonWaitsLonger();
    void callsBehindAHungOneAreAnsweredToo();
    void nobodyWaitsTwiceForTheSamePerson();
    void lateAnswerIsIgnored();
    void storeMayEndWhileItsJobHangs();
};

void TestTokenStoreHung::initTestCase()
{
    QVERIFY2(isHomePrivate(), "run this through tests/support/isolated.sh --bus");
}

void TestTokenStoreHung::callIsGivenUpAndTheTokenKept_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<KeychainState>("state");
    QTest::newRow("open") << false << KeychainState::Missing;
    QTest::newRow("locked, and a person is asked who has gone") << true << KeychainState::Locked;
}

void TestTokenStoreHung::callIsGivenUpAndTheTokenKept()
{
    QFETCH(const bool, isLocked);
    QFETCH(const KeychainState, state);
    FakeSecretService service(isLocked);
    QVERIFY(service.isOnBus());
    const QByteArray token = freshToken();
    TokenStore store(brief);
    QSignalSpy waiting(&store, &TokenStore::waiting);
    const auto saved = save(store, token);
    QVERIFY(saved);
    QCOMPARE(saved->keychain, state);
    QVERIFY(!saved->detail.isEmpty());
    QCOMPARE(waiting.count(), 1);
    QVERIFY2(service.held() > 0, "the keychain was never asked");
    const auto loaded = load(store);
    QVERIFY(loaded);
    QCOMPARE(loaded->token, token);
    QCOMPARE(loaded->keychain, state);
    QCOMPARE(placesHolding(token), QStringList());
}

void TestTokenStoreHung::whoWaitsForAPersonWaitsLonger()
{
    FakeSecretService service(true);
    QVERIFY(service.isOnBus());
    KeychainTimeouts timeouts = brief;
    timeouts.person = 10min;
    TokenStore store(timeouts);
    QSignalSpy loaded(&store, &TokenStore::loaded);
    store.load(testEndpoint(), testAccount());
    TokenStore impatient(brief); // started later, and given up while the first one still waits
    QVERIFY(load(impatient));
    QCOMPARE(loaded.count(), 0);
    service.refuse();
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(loaded[0][1].value<KeychainState>(), KeychainState::Locked);
}

void TestTokenStoreHung::callsBehindAHungOneAreAnsweredToo()
{
    FakeSecretService service(false);
    QVERIFY(service.isOnBus());
    TokenStore store(brief);
    QSignalSpy loaded(&store, &TokenStore::loaded);
    QSignalSpy saved(&store, &TokenStore::saved);
    QSignalSpy removed(&store, &TokenStore::removed);
    store.load(testEndpoint(), testAccount());
    store.save(testEndpoint(), testAccount(), freshToken());
    store.remove(testEndpoint(), testAccount());
    store.load(testEndpoint(), testAccount());
    QTRY_COMPARE(loaded.count(), 2);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed[0][0].value<KeychainState>(), KeychainState::Missing);
    QCOMPARE(loaded[1][0].toByteArray(), QByteArray());
}

void TestTokenStoreHung::nobodyWaitsTwiceForTheSamePerson()
{
    FakeSecretService service(false);
    QVERIFY(service.isOnBus());
    KeychainTimeouts timeouts = brief;
    timeouts.person = 10min;
    TokenStore store(timeouts);
    QVERIFY(save(store, freshToken()));
    service.setLocked(true);
    const QByteArray token = freshToken();
    const auto saved = save(store, token);
    QVERIFY2(saved, "waited behind a question that is known to hang");
    QCOMPARE(saved->keychain, KeychainState::Locked);
    QCOMPARE(load(store).value().token, token);
}

void TestTokenStoreHung::lateAnswerIsIgnored()
{
    FakeSecretService service(false);
    QVERIFY(service.isOnBus());
    const QByteArray token = freshToken();
    TokenStore store(brief);
    QVERIFY(save(store, token));
    QSignalSpy saved(&store, &TokenStore::saved);
    QSignalSpy loaded(&store, &TokenStore::loaded);
    service.refuse();
    // The keychain is asked again as soon as libsecret has given up, and this time it answers.
    std::optional<StoreAnswer> again;
    int calls = 0;
    const auto isAnswered = [&] {
        ++calls;
        again = save(store, token);
        return again && again->detail.contains(u"refused by the test");
    };
    QTRY_VERIFY(isAnswered());
    QCOMPARE(again->keychain, KeychainState::Missing);
    QCOMPARE(saved.count(), calls);
    QCOMPARE(loaded.count(), 0);
}

void TestTokenStoreHung::storeMayEndWhileItsJobHangs()
{
    FakeSecretService service(false);
    QVERIFY(service.isOnBus());
    auto store = std::make_unique<TokenStore>(brief);
    QVERIFY(save(*store, freshToken()));
    store.reset();
    service.refuse();
    TokenStore next(brief);
    QVERIFY(load(next));
}

QTEST_GUILESS_MAIN(TestTokenStoreHung)
#include "tst_tokenstore_hung.moc"
