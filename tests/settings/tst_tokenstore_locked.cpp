// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "keyringtest.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;

/// The token store with a real gnome-keyring that is locked and, without a display, cannot ask for its
/// password.
class TestTokenStoreLocked : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void lockedIsToldAndTheTokenKeptForTheSession();
    void removeForgetsTheSessionToken();
    void onceUnlockedTheTokenGoesToTheKeychain();
};

void TestTokenStoreLocked::initTestCase()
{
    QVERIFY2(isHomePrivate(), "run this through tests/support/isolated.sh --locked-keyring");
}

void TestTokenStoreLocked::lockedIsToldAndTheTokenKeptForTheSession()
{
    const QByteArray token = freshToken();
    TokenStore store(patient);
    QCOMPARE(load(store).value().keychain, KeychainState::Locked);
    const auto saved = save(store, token);
    QVERIFY(saved);
    QCOMPARE(saved->keychain, KeychainState::Locked);
    QVERIFY2(saved->detail.contains(u"locked"), qPrintable(saved->detail));
    const auto loaded = load(store);
    QVERIFY(loaded);
    QCOMPARE(loaded->token, token);
    QCOMPARE(loaded->keychain, KeychainState::Locked);
    QCOMPARE(placesHolding(token), QStringList());
    TokenStore next(patient);
    QCOMPARE(load(next).value().token, QByteArray());
}

void TestTokenStoreLocked::removeForgetsTheSessionToken()
{
    TokenStore store(patient);
    QVERIFY(save(store, freshToken()));
    const auto removed = remove(store);
    QVERIFY(removed);
    QCOMPARE(removed->keychain, KeychainState::Locked);
    QVERIFY(!removed->detail.isEmpty());
    QCOMPARE(load(store).value().token, QByteArray());
}

void TestTokenStoreLocked::onceUnlockedTheTokenGoesToTheKeychain()
{
    const QByteArray token = freshToken();
    TokenStore store(patient);
    QCOMPARE(save(store, token).value().keychain, KeychainState::Locked);
    QVERIFY(unlockKeyring());
    QCOMPARE(save(store, token).value().keychain, KeychainState::Ready);
    QCOMPARE(load(store).value().keychain, KeychainState::Ready);
    TokenStore next(patient);
    const auto loaded = load(next);
    QVERIFY(loaded);
    QCOMPARE(loaded->token, token);
    QCOMPARE(loaded->keychain, KeychainState::Ready);
}

QTEST_GUILESS_MAIN(TestTokenStoreLocked)
#include "tst_tokenstore_locked.moc"
