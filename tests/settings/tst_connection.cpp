// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/connection.h"
#include "settings/preferences.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc;

namespace {

const QUrl production{u"https://api.altahq.com/v1"_s};

Preferences two()
{
    Preferences preferences;
    preferences.region = u"US"_s;
    setConnections(preferences,
                   {{u"Acme EU"_s, production, u"eu"_s, 20}, {u"Acme US"_s, production, u"us"_s, 5}}, 1);
    return preferences;
}

QStringList namesIn(const Preferences &preferences)
{
    QStringList names;
    for (const Connection &connection : allConnections(preferences))
        names << connection.name;
    return names;
}

} // namespace

class TestConnection : public QObject {
    Q_OBJECT

private slots:
    void settingsOfOneConnectionBecomeTheFirst();
    void severalAreSavedAndLoaded();
    void anOlderProgramFindsTheCurrentOne();
    void switchingLosesNone();
    void aConnectionWithoutAnAccountIsNotInvented_data();
    void aConnectionWithoutAnAccountIsNotInvented();
    void eachHasANameOfItsOwn();
    void aNameIsOneLine_data();
    void aNameIsOneLine();
    void aJobFindsItsConnection_data();
    void aJobFindsItsConnection();
    void theKeyOfAStoredTokenStays_data();
    void theKeyOfAStoredTokenStays();

private:
    QTemporaryDir m_folder;
};

void TestConnection::settingsOfOneConnectionBecomeTheFirst()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[service]\nendpoint=https://example.test/v1\naccount=acme\nreserve=7\n");
    file.close();
    const Preferences preferences = loadPreferences(folder.path());
    QCOMPARE(allConnections(preferences).size(), size_t(1));
    QCOMPARE(currentConnection(preferences),
             (Connection{{}, QUrl(u"https://example.test/v1"_s), u"acme"_s, 7}));
    QVERIFY(savePreferences(folder.path(), preferences));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(!text.contains("connections") && !text.contains("name="), text.constData());
}

void TestConnection::severalAreSavedAndLoaded()
{
    QVERIFY(savePreferences(m_folder.path(), two()));
    QCOMPARE(loadPreferences(m_folder.path()), two());
    Preferences one = two();
    setConnections(one, {currentConnection(one)}, 0);
    QVERIFY(savePreferences(m_folder.path(), one));
    QCOMPARE(loadPreferences(m_folder.path()), one);
}

void TestConnection::anOlderProgramFindsTheCurrentOne()
{
    QVERIFY(savePreferences(m_folder.path(), two()));
    const QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QCOMPARE(settings.value(u"service/endpoint"_s).toString(), production.toString());
    QCOMPARE(settings.value(u"service/account"_s).toString(), u"us"_s);
    QCOMPARE(settings.value(u"service/reserve"_s).toString(), u"5"_s);
}

void TestConnection::switchingLosesNone()
{
    Preferences preferences = two();
    QVERIFY(chooseConnection(preferences, u"acme eu"_s));
    QCOMPARE(preferences.connection, u"Acme EU"_s);
    QCOMPARE(preferences.account, u"eu"_s);
    QCOMPARE(preferences.reserve, 20);
    QCOMPARE(namesIn(preferences), QStringList({u"Acme EU"_s, u"Acme US"_s}));
    const Preferences before = preferences;
    QVERIFY(!chooseConnection(preferences, u"Acme"_s));
    QVERIFY(!chooseConnection(preferences, {}));
    QCOMPARE(preferences, before);
}

void TestConnection::aConnectionWithoutAnAccountIsNotInvented_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no address") << "1\\name=B\n1\\account=b\n"_ba;
    QTest::newRow("senseless address") << "1\\name=B\n1\\endpoint=\"http://[::1\"\n"_ba;
    QTest::newRow("line end in the account")
        << "1\\name=B\n1\\endpoint=https://b.test/v1\n1\\account=\"a\\r\\nb\"\n"_ba;
}

void TestConnection::aConnectionWithoutAnAccountIsNotInvented()
{
    QFETCH(const QByteArray, entry);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[connections]\nsize=1\n" + entry);
    file.close();
    QCOMPARE(allConnections(loadPreferences(folder.path())).size(), size_t(1));
}

void TestConnection::eachHasANameOfItsOwn()
{
    Preferences preferences;
    setConnections(
        preferences,
        {{{}, production, {}, 0}, {{}, production, u"b"_s, 0}, {u"API.altahq.com"_s, production, u"c"_s, 0}},
        0);
    QCOMPARE(namesIn(preferences),
             QStringList({u"api.altahq.com"_s, u"api.altahq.com (b)"_s, u"API.altahq.com 2"_s}));
    QCOMPARE(preferences.connection, u"api.altahq.com"_s);
}

void TestConnection::aNameIsOneLine_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Acme & Söhne"_s << u"Acme & Söhne"_s;
    QTest::newRow("blanks") << u"  Acme \t EU "_s << u"Acme EU"_s;
    QTest::newRow("lines") << u"Acme\r\nEU"_s << u"Acme EU"_s;
    QTest::newRow("control") << u"Ac\x1b[31mme\u202e"_s << u"Ac[31mme"_s;
    QTest::newRow("long") << QString(100, u'a') << QString(60, u'a');
}

void TestConnection::aNameIsOneLine()
{
    QFETCH(const QString, given);
    QTEST(connectionName(given), "name");
}

void TestConnection::aJobFindsItsConnection_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("name"); // empty: none
    const QString alta = production.toString();
    QTest::newRow("that of the current one") << alta << u"us"_s << u"Acme US"_s;
    QTest::newRow("that of another") << alta << u"eu"_s << u"Acme EU"_s;
    QTest::newRow("other base address") << u"https://api.altahq.com/v2"_s << u"eu"_s << u"Acme EU"_s;
    QTest::newRow("removed") << alta << u"asia"_s << QString();
    QTest::newRow("no account, and several it could be") << alta << QString() << QString();
    QTest::newRow("no account, and one it can be") << u"https://one.test/v1"_s << QString() << u"One"_s;
    QTest::newRow("other account of that one") << u"https://one.test/v1"_s << u"2"_s << QString();
    QTest::newRow("other host") << u"https://two.test/v1"_s << u"us"_s << QString();
    QTest::newRow("other port") << u"https://api.altahq.com:444/v1"_s << u"us"_s << QString();
    QTest::newRow("not encrypted") << u"http://api.altahq.com/v1"_s << u"us"_s << QString();
    QTest::newRow("this computer") << u"http://127.0.0.1:2/v1"_s << u"local"_s << u"Second"_s;
    QTest::newRow("this computer, another port") << u"http://127.0.0.1:3/v1"_s << u"local"_s << u"First"_s;
}

void TestConnection::aJobFindsItsConnection()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, account);
    QFETCH(const QString, name);
    Preferences preferences = two();
    std::vector<Connection> all = allConnections(preferences);
    all.push_back({u"One"_s, QUrl(u"https://one.test/v1"_s), u"1"_s, 0});
    all.push_back({u"First"_s, QUrl(u"http://127.0.0.1:1/v1"_s), u"local"_s, 0});
    all.push_back({u"Second"_s, QUrl(u"http://127.0.0.1:2/v1"_s), u"local"_s, 0});
    setConnections(preferences, all, 1);
    const auto found = connectionFor(preferences, QUrl(endpoint), account);
    QCOMPARE(found.has_value(), !name.isEmpty());
    if (found)
        QCOMPARE(found->name, name);
}

void TestConnection::theKeyOfAStoredTokenStays_data()
{
    // As released versions wrote them: another key would lose the tokens that people stored.
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("key");
    QTest::newRow("no account") << u"https://api.altahq.com/v1"_s << QString()
                                << u"dnc-desk/api.altahq.com/"_s;
    QTest::newRow("account") << u"https://api.altahq.com/v1"_s << u"a/b"_s
                             << u"dnc-desk/api.altahq.com/a/b"_s;
    QTest::newRow("usual port") << u"https://api.altahq.com:443"_s << u"a"_s
                                << u"dnc-desk/api.altahq.com/a"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8080/v1"_s << u"a"_s << u"dnc-desk/127.0.0.1:8080/a"_s;
    QTest::newRow("IPv6") << u"http://[::1]:80/v1"_s << u"a"_s << u"dnc-desk/[::1]/a"_s;
}

void TestConnection::theKeyOfAStoredTokenStays()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, account);
    QTEST(tokenKey(QUrl(endpoint), account), "key");
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
