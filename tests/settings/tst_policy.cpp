// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/connection.h"
#include "settings/policy.h"
#include "settings/preferences.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dnc;

/// What an organization sets for its computers, and what of it a person can change.
class TestPolicy : public QObject {
    Q_OBJECT

private slots:
    void init();
    void withoutAFileNothingIsSet();
    void whatIsSetIsRead();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void aFileThatCannotBeReadIsSaid();
    void aDefaultHoldsUntilThePersonChangesIt();
    void aLockedValueHoldsAndIsNotWritten();
    void aLockedAddressHoldsForEveryConnection();
    void aLockedAccountLeavesOneConnection();
    void whoLockedItIsSaid();

private:
    [[nodiscard]] QString location() const { return m_folder->filePath(u"policy.ini"_s); }
    [[nodiscard]] Policy policyOf(const QByteArray &text) const
    {
        QFile file(location());
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush()
            ? readPolicy(location())
            : Policy{};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPolicy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPolicy::withoutAFileNothingIsSet()
{
    QCOMPARE(readPolicy(location()), Policy{});
    QCOMPARE(policyOf({}), Policy{});
}

void TestPolicy::whatIsSetIsRead()
{
    const Policy policy = policyOf("organization=Acme IT\n"
                                   "[locked]\naddress=https://eu.test/v1\naccount=acme\nreserve=20\n"
                                   "[defaults]\nretentionDays=30\nownDomains=acme.com, ACME.de\n");
    QCOMPARE(policy.problem, std::nullopt);
    QCOMPARE(policy.organization, u"Acme IT"_s);
    QCOMPARE(policy.locked.endpoint, QUrl(u"https://eu.test/v1"_s));
    QCOMPARE(policy.locked.account, u"acme"_s);
    QCOMPARE(policy.locked.reserve, 20);
    QCOMPARE(policy.locked.retentionDays, std::nullopt);
    QCOMPARE(policy.defaults.retentionDays, 30);
    QCOMPARE(policy.defaults.ownDomains, QStringList({u"acme.com"_s, u"acme.de"_s}));
    QCOMPARE(lockedCount(policy), 3);
}

void TestPolicy::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("unknown group") << "[lock]\naddress=https://eu.test/v1\n"_ba << u"lock/address"_s;
    QTest::newRow("unknown key") << "[locked]\nadress=https://eu.test/v1\n"_ba << u"locked/adress"_s;
    QTest::newRow("no group") << "address=https://eu.test/v1\n"_ba << u"address"_s;
    QTest::newRow("number in words") << "[locked]\nreserve=ten\n"_ba << u"locked/reserve"_s;
    QTest::newRow("number too large")
        << "[defaults]\nretentionDays=99999\n"_ba << u"defaults/retentionDays"_s;
    QTest::newRow("no address") << "[locked]\naddress=\n"_ba << u"locked/address"_s;
    QTest::newRow("no file of settings") << "{\"locked\": {}}"_ba << QString();
}

void TestPolicy::whatIsWrongIsSaid()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, key);
    const Policy policy = policyOf(text);
    QVERIFY(policy.problem.has_value());
    QCOMPARE(policy.problem->key, key);
    QCOMPARE(policy.problem->file, location());
    QVERIFY(describe(*policy.problem).contains(location()));
}

void TestPolicy::aFileThatCannotBeReadIsSaid()
{
    QVERIFY(QDir().mkpath(location())); // a folder, since root reads every file
    QVERIFY(readPolicy(location()).problem.has_value());
}

void TestPolicy::aDefaultHoldsUntilThePersonChangesIt()
{
    const Policy before = policyOf("[defaults]\nreserve=20\naddress=https://eu.test/v1\n");
    Preferences preferences = loadPreferences(m_folder->path(), before);
    QCOMPARE(preferences.reserve, 20);
    preferences.theme = Theme::Dark;
    QVERIFY(savePreferences(m_folder->path(), preferences, before));
    const Policy after = policyOf("[defaults]\nreserve=30\naddress=https://eu.test/v1\n");
    preferences = loadPreferences(m_folder->path(), after);
    QCOMPARE(preferences.reserve, 30);
    preferences.reserve = 40;
    QVERIFY(savePreferences(m_folder->path(), preferences, after));
    QCOMPARE(loadPreferences(m_folder->path(), after).reserve, 40);
    QCOMPARE(loadPreferences(m_folder->path(), before).endpoint, QUrl(u"https://eu.test/v1"_s));
}

void TestPolicy::aLockedValueHoldsAndIsNotWritten()
{
    Preferences own;
    own.region = u"US"_s;
    own.endpoint = QUrl(u"https://own.test/v1"_s);
    own.retentionDays = 5;
    own.limits.ownDomains = {u"own.test"_s};
    QVERIFY(savePreferences(m_folder->path(), own));
    const Policy policy =
        policyOf("[locked]\naddress=https://eu.test/v1\nretentionDays=30\nownDomains=acme.com\n");
    Preferences preferences = loadPreferences(m_folder->path(), policy);
    QCOMPARE(preferences.endpoint, QUrl(u"https://eu.test/v1"_s));
    QCOMPARE(preferences.retentionDays, 30);
    QCOMPARE(preferences.limits.ownDomains, QStringList{u"acme.com"_s});
    preferences.reserve = 3;
    QVERIFY(savePreferences(m_folder->path(), preferences, policy));
    own.reserve = 3;
    QCOMPARE(loadPreferences(m_folder->path()), own);
}

void TestPolicy::aLockedAddressHoldsForEveryConnection()
{
    Preferences own;
    setConnections(own,
                   {{u"A"_s, QUrl(u"https://a.test/v1"_s), u"a"_s, 0},
                    {u"B"_s, QUrl(u"https://b.test/v1"_s), u"b"_s, 0}},
                   0);
    QVERIFY(savePreferences(m_folder->path(), own));
    const Policy policy = policyOf("[locked]\naddress=https://eu.test/v1\n");
    for (const Connection &connection : allConnections(loadPreferences(m_folder->path(), policy)))
        QCOMPARE(connection.endpoint, QUrl(u"https://eu.test/v1"_s));
}

void TestPolicy::aLockedAccountLeavesOneConnection()
{
    Preferences own;
    own.region = u"US"_s;
    setConnections(own,
                   {{u"A"_s, QUrl(u"https://a.test/v1"_s), u"a"_s, 0},
                    {u"B"_s, QUrl(u"https://b.test/v1"_s), u"b"_s, 0}},
                   0);
    QVERIFY(savePreferences(m_folder->path(), own));
    const Policy policy = policyOf("[locked]\naccount=acme\n");
    const Preferences preferences = loadPreferences(m_folder->path(), policy);
    QCOMPARE(allConnections(preferences).size(), size_t(1));
    QCOMPARE(preferences.account, u"acme"_s);
    QVERIFY(savePreferences(m_folder->path(), preferences, policy));
    QCOMPARE(loadPreferences(m_folder->path()), own);
}

void TestPolicy::whoLockedItIsSaid()
{
    QVERIFY(lockedText(policyOf("organization=Acme IT\n")).contains(u"Acme IT"_s));
    QVERIFY(lockedText(Policy{}).contains(u"organization"_s));
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
