// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/importmemory.h"
#include "settings/preferences.h"
#include "settings/settingsfile.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace dnc;
using namespace dnc::test;

namespace {

constexpr auto ownerBits = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto otherBits = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

/// Makes this program print the default region instead of testing.
const auto printRegion = u"--print-region"_s;

Preferences somePreferences()
{
    Preferences preferences;
    preferences.endpoint = QUrl(u"http://127.0.0.1:4010/v1"_s);
    preferences.account = u"acct, \"7\"; ü"_s;
    preferences.region = u"DE"_s;
    preferences.reserve = 0;
    preferences.theme = Theme::Dark;
    preferences.language = u"pt_BR"_s;
    preferences.pauseActiveProspects = false;
    return preferences;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestPreferences : public QObject {
    Q_OBJECT

private slots:
    void init();
    void missingFileGivesDefaults();
    void whatIsSavedIsLoaded_data();
    void whatIsSavedIsLoaded();
    void senselessValueGivesItsDefault_data();
    void senselessValueGivesItsDefault();
    void goodValueIsTakenHoweverItIsWritten();
    void anyBytesAreSurvived_data();
    void anyBytesAreSurvived();
    void loadingWritesNothing();
    void folderAndFileAreForTheOwnerOnly();
    void openFileIsClosedToOthers();
    void givenFolderKeepsItsPermissions();
    void passwordInTheAddressIsNotWritten();
    void failureToWriteIsTold();
    void aDamagedFileIsKept();
    void whatCannotBeReadIsNotOverwritten();
    void regionComesFromTheLocale_data();
    void regionComesFromTheLocale();
    void dataFolderIsNotNamedByOthers();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"a/b"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/settings.ini"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPreferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPreferences::missingFileGivesDefaults()
{
    const Preferences preferences = loadPreferences(folder());
    QCOMPARE(preferences.endpoint, QUrl(u"https://api.altahq.com/v1"_s));
    QCOMPARE(preferences.account, QString());
    QCOMPARE(preferences.region.size(), 2);
    QCOMPARE(preferences.reserve, 10);
    QCOMPARE(preferences.theme, Theme::System);
    QCOMPARE(preferences.pauseActiveProspects, true);
}

void TestPreferences::whatIsSavedIsLoaded_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("reserve");
    QTest::addColumn<bool>("pause");
    QTest::newRow("system") << Theme::System << 0 << true;
    QTest::newRow("light") << Theme::Light << 10 << false;
    QTest::newRow("dark") << Theme::Dark << 99 << true;
    QTest::newRow("high contrast") << Theme::HighContrast << 99 << true;
}

void TestPreferences::whatIsSavedIsLoaded()
{
    QFETCH(const Theme, theme);
    QFETCH(const int, reserve);
    QFETCH(const bool, pause);
    Preferences preferences = somePreferences();
    preferences.theme = theme;
    preferences.reserve = reserve;
    preferences.pauseActiveProspects = pause;
    QVERIFY(savePreferences(folder(), somePreferences()));
    QVERIFY(savePreferences(folder(), preferences));
    QCOMPARE(loadPreferences(folder()), preferences);
}

void TestPreferences::senselessValueGivesItsDefault_data()
{
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no address") << "service"_ba
                                << "endpoint="_ba;
    QTest::newRow("spaces for an address") << "service"_ba
                                           << "endpoint=\"   \""_ba;
    QTest::newRow("broken address") << "service"_ba
                                    << "endpoint=\"http://[::1\""_ba;
    QTest::newRow("list for an address") << "service"_ba
                                         << "endpoint=a, b"_ba;
    QTest::newRow("line end in the account") << "service"_ba
                                             << R"(account="a\r\nHost: evil")"_ba;
    QTest::newRow("endless account") << "service"_ba
                                     << "account=" + QByteArray(256, 'a');
    QTest::newRow("negative reserve") << "service"_ba
                                      << "reserve=-1"_ba;
    QTest::newRow("reserve of all") << "service"_ba
                                    << "reserve=100"_ba;
    QTest::newRow("reserve in words") << "service"_ba
                                      << "reserve=ten"_ba;
    QTest::newRow("huge reserve") << "service"_ba
                                  << "reserve=99999999999999999999"_ba;
    QTest::newRow("unknown theme") << "window"_ba
                                   << "theme=purple"_ba;
    QTest::newRow("no language") << "window"_ba
                                 << "language=../de"_ba;
    QTest::newRow("neither true nor false") << "upload"_ba
                                            << "pauseActiveProspects=maybe"_ba;
    QTest::newRow("no such country") << "list"_ba
                                     << "region=QQ"_ba;
    QTest::newRow("unknown country") << "list"_ba
                                     << "region=ZZ"_ba;
    QTest::newRow("a union of countries") << "list"_ba
                                          << "region=EU"_ba;
    QTest::newRow("the world") << "list"_ba
                               << "region=001"_ba;
    QTest::newRow("a country's name") << "list"_ba
                                      << "region=Germany"_ba;
    QTest::newRow("a country in other letters") << "list"_ba
                                                << "region=\xd0\x94\xd0\x95"_ba;
}

void TestPreferences::senselessValueGivesItsDefault()
{
    QFETCH(const QByteArray, group);
    QFETCH(const QByteArray, line);
    const Preferences defaults = loadPreferences(folder());
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(write(file(), "[" + group + "]\n" + line + "\n"));
    QCOMPARE(loadPreferences(folder()), defaults);
}

void TestPreferences::goodValueIsTakenHoweverItIsWritten()
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(
        write(file(), "[service]\nendpoint=\" https://example.test/v1 \"\nreserve=007\n[list]\nregion=fr\n"));
    const Preferences preferences = loadPreferences(folder());
    QCOMPARE(preferences.endpoint, QUrl(u"https://example.test/v1"_s));
    QCOMPARE(preferences.reserve, 7);
    QCOMPARE(preferences.region, u"FR"_s);
}

void TestPreferences::anyBytesAreSurvived_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("not UTF-8") << "\xff\xfe[\x80]\n\xc3=\xc3\x28\n"_ba;
    QTest::newRow("open bracket") << "[service\nendpoint"_ba;
    QTest::newRow("broken variant") << "[service]\nreserve=@Variant(\\0\\0\\0\\x7f\\xff)\n"_ba;
    QTest::newRow("open quote") << "[service]\nendpoint=\"https://x"_ba;
}

void TestPreferences::anyBytesAreSurvived()
{
    QFETCH(const QByteArray, content);
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(write(file(), content));
    const Preferences preferences = loadPreferences(folder());
    QVERIFY(!preferences.endpoint.isEmpty());
    QCOMPARE(preferences.reserve, 10);
    QVERIFY(savePreferences(folder(), somePreferences()));
    QCOMPARE(loadPreferences(folder()), somePreferences());
}

void TestPreferences::loadingWritesNothing()
{
    (void)loadPreferences(folder());
    QVERIFY(!QDir(folder()).exists());
}

void TestPreferences::folderAndFileAreForTheOwnerOnly()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows has other rules");
#endif
    QVERIFY(savePreferences(folder(), somePreferences()));
    QCOMPARE(QFile::permissions(folder()) & (ownerBits | otherBits), ownerBits);
    QCOMPARE(QFile::permissions(file()) & (ownerBits | otherBits), QFile::ReadOwner | QFile::WriteOwner);
}

void TestPreferences::openFileIsClosedToOthers()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows has other rules");
#endif
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(write(file(), "[list]\nregion=FR\n"));
    QVERIFY(QFile::setPermissions(file(), ownerBits | otherBits));
    QVERIFY(savePreferences(folder(), somePreferences()));
    QCOMPARE(QFile::permissions(file()) & (ownerBits | otherBits), QFile::ReadOwner | QFile::WriteOwner);
}

void TestPreferences::givenFolderKeepsItsPermissions()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows has other rules");
#endif
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(QFile::setPermissions(folder(), ownerBits | QFile::ReadGroup | QFile::ExeGroup));
    QVERIFY(savePreferences(folder(), somePreferences()));
    QCOMPARE(QFile::permissions(folder()) & (ownerBits | otherBits),
             ownerBits | QFile::ReadGroup | QFile::ExeGroup);
}

void TestPreferences::passwordInTheAddressIsNotWritten()
{
    Preferences preferences = somePreferences();
    preferences.endpoint = QUrl(u"https://somebody:hunter2@example.test/v1"_s);
    QVERIFY(savePreferences(folder(), preferences));
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("hunter2"));
    QCOMPARE(loadPreferences(folder()).endpoint, QUrl(u"https://example.test/v1"_s));
}

void TestPreferences::failureToWriteIsTold()
{
    QVERIFY(write(m_folder->filePath(u"a"_s), "a file where a folder must be"));
    QVERIFY(!savePreferences(folder(), somePreferences()));
    QVERIFY(QDir().mkpath(m_folder->filePath(u"c/settings.ini"_s)));
    QVERIFY(!savePreferences(m_folder->filePath(u"c"_s), somePreferences()));
}

void TestPreferences::aDamagedFileIsKept()
{
    QVERIFY(QDir().mkpath(folder()));
    for (const QByteArray content : {"[service\nfirst", "[service\nsecond"}) {
        QVERIFY(write(file(), content));
        QVERIFY(!areSettingsReadable(folder()));
        QVERIFY(savePreferences(folder(), somePreferences()));
        QVERIFY(areSettingsReadable(folder()));
    }
    const auto contentOf = [](const QString &path) {
        QFile kept(path);
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    };
    QCOMPARE(contentOf(file() + u".damaged"_s), "[service\nfirst"_ba);
    QCOMPARE(contentOf(file() + u".damaged.2"_s), "[service\nsecond"_ba);
}

/// By what no person decides, such as the list of recent files.
void TestPreferences::whatCannotBeReadIsNotOverwritten()
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(write(file(), "[service\nendpoint"));
    QVERIFY(!addRecentFiles(folder(), {u"list.csv"_s}));
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QCOMPARE(settings.readAll(), "[service\nendpoint"_ba);
}

void TestPreferences::regionComesFromTheLocale_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("region");
    QTest::newRow("Germany") << "de_DE.UTF-8"_ba << u"DE"_s;
    QTest::newRow("Britain") << "en_GB.UTF-8"_ba << u"GB"_s;
    QTest::newRow("no country") << "C.UTF-8"_ba << u"US"_s;
    QTest::newRow("larger than a country") << "es_419.UTF-8"_ba << u"US"_s;
}

void TestPreferences::regionComesFromTheLocale()
{
    QFETCH(const QByteArray, locale);
    QFETCH(const QString, region);
#ifndef Q_OS_LINUX
    QSKIP("only on Linux does the environment set the system's locale");
#endif
    QProcess program; // Qt reads the locale once a program
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, QString::fromLatin1(locale));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), {printRegion, folder()});
    QVERIFY(program.waitForFinished(hangLimitMs));
    QCOMPARE(QString::fromLatin1(program.readAllStandardOutput()), region);
}

void TestPreferences::dataFolderIsNotNamedByOthers()
{
    const QString before = defaultDataFolder();
    QVERIFY2(before.endsWith(u"/dnc-desk"), qPrintable(before));
    QVERIFY(QDir::isAbsolutePath(before));
    QCoreApplication::setOrganizationName(u"somebody"_s);
    QCoreApplication::setApplicationName(u"else"_s);
    QCOMPARE(defaultDataFolder(), before);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == printRegion) {
        std::fputs(qPrintable(loadPreferences(arguments.value(2)).region), stdout);
        return 0;
    }
    TestPreferences test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_preferences.moc"
