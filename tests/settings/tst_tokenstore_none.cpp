// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "keyringtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc;
using namespace dnc::test;

/// The token store where no keychain can be had: on a bus without a Secret Service, and without any bus.
class TestTokenStoreNone : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void missingIsToldAndTheTokenKeptForTheSession();
    void sessionTokensOfTwoAccountsDoNotMix();
    void removeForgetsTheSessionToken();
    void nothingIsWritten();
    void nextProgramStartHasNothing();
};

void TestTokenStoreNone::initTestCase()
{
    QVERIFY2(isHomePrivate(), "run this through tests/support/isolated.sh --bus");
}

void TestTokenStoreNone::missingIsToldAndTheTokenKeptForTheSession()
{
    const QByteArray token = freshToken();
    TokenStore store(patient);
    const auto before = load(store);
    QVERIFY(before);
    QCOMPARE(before->keychain, KeychainState::Missing);
    QCOMPARE(before->token, QByteArray());
    const auto saved = save(store, token);
    QVERIFY(saved);
    QCOMPARE(saved->keychain, KeychainState::Missing);
    QVERIFY(!saved->detail.isEmpty());
    QVERIFY(!saved->detail.contains(QString::fromLatin1(token)));
    const auto loaded = load(store);
    QVERIFY(loaded);
    QCOMPARE(loaded->token, token);
    QCOMPARE(loaded->keychain, KeychainState::Missing);
}

void TestTokenStoreNone::sessionTokensOfTwoAccountsDoNotMix()
{
    const QByteArray first = freshToken();
    const QByteArray second = freshToken();
    TokenStore store(patient);
    QVERIFY(save(store, first, testEndpoint(), u"acct_1"_s));
    QVERIFY(save(store, second, testEndpoint(), u"acct_2"_s));
    QCOMPARE(load(store, testEndpoint(), u"acct_1"_s).value().token, first);
    QCOMPARE(load(store, testEndpoint(), u"acct_2"_s).value().token, second);
    QCOMPARE(load(store, testEndpoint(), u"acct_3"_s).value().token, QByteArray());
}

void TestTokenStoreNone::removeForgetsTheSessionToken()
{
    TokenStore store(patient);
    QVERIFY(save(store, freshToken()));
    const auto removed = remove(store);
    QVERIFY(removed);
    QCOMPARE(removed->keychain, KeychainState::Missing);
    QCOMPARE(load(store).value().token, QByteArray());
}

void TestTokenStoreNone::nothingIsWritten()
{
    const QByteArray token = freshToken();
    TokenStore store(patient);
    QVERIFY(save(store, token));
    QCOMPARE(load(store).value().token, token);
    QCOMPARE(placesHolding(token), QStringList());
}

void TestTokenStoreNone::nextProgramStartHasNothing()
{
    {
        TokenStore store(patient);
        QVERIFY(save(store, freshToken()));
    }
    TokenStore next(patient);
    QCOMPARE(load(next).value().token, QByteArray());
}

QTEST_GUILESS_MAIN(TestTokenStoreNone)
#include "tst_tokenstore_none.moc"
