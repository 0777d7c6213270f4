// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/desktop/desktopservice.h"
#include "gui/windowfixture.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

namespace {

/// logind, as far as the program uses it.
class Logind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~Logind() override { ::close(m_readEnd); }

    [[nodiscard]] bool isLocked() const
    {
        char byte = 0;
        return m_readEnd >= 0 && ::read(m_readEnd, &byte, 1) < 0; // 0: nobody holds the other end
    }

    QStringList asked;

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &why,
                                    const QString &mode)
    {
        asked = {what, why, mode};
        int ends[2];
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            qFatal("no pipe");
        ::close(m_readEnd);
        m_readEnd = ends[0];
        QDBusUnixFileDescriptor lock(ends[1]); // a copy
        ::close(ends[1]);
        return lock;
    }

private:
    int m_readEnd = -1;
};

/// Who shows notifications, and who shows progress.
class Shell : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;
    QVariantMap progress;

public slots:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &, int)
    {
        shown << title + u'\n' + text;
        return 1;
    }
    void onUpdate(const QString &, const QVariantMap &values) { progress = values; }
};

} // namespace

/// The desktop while an upload is on its way.
class TestDesktopService : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theComputerStaysAwakeOnlyWhileSomethingRuns();
    void progressIsShownAndPutAway();
    void aNotificationHoldsNoMarkup();
    void anUploadThatNobodyLooksAtSaysThatItEnded();

private:
    QDBusConnection m_bus{QString()};
    Logind m_logind;
    Shell m_shell;
};

void TestDesktopService::initTestCase()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    m_bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"fakes"_s);
    QVERIFY(m_bus.isConnected());
    QVERIFY(m_bus.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(m_bus.registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(m_bus.registerObject(u"/org/freedesktop/login1"_s, &m_logind, QDBusConnection::ExportAllSlots));
    QVERIFY(
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_shell, QDBusConnection::ExportAllSlots));
    QVERIFY(m_bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &m_shell,
                          SLOT(onUpdate(QString, QVariantMap))));
}

void TestDesktopService::theComputerStaysAwakeOnlyWhileSomethingRuns()
{
    DesktopService desktop;
    desktop.keepAwake(true);
    QTRY_VERIFY(m_logind.isLocked());
    QCOMPARE(m_logind.asked.value(0), u"sleep:idle"_s);
    QCOMPARE(m_logind.asked.value(2), u"block"_s);
    desktop.keepAwake(false);
    QTRY_VERIFY(!m_logind.isLocked());
    // Asked for and put away before the answer came.
    m_logind.asked.clear();
    desktop.keepAwake(true);
    desktop.keepAwake(false);
    QTRY_VERIFY(!m_logind.asked.isEmpty());
    QTRY_VERIFY(!m_logind.isLocked());
}

void TestDesktopService::progressIsShownAndPutAway()
{
    {
        DesktopService desktop;
        desktop.showProgress(0.25);
        QTRY_COMPARE(m_shell.progress.value(u"progress"_s).toDouble(), 0.25);
        QVERIFY(m_shell.progress.value(u"progress-visible"_s).toBool());
    }
    QTRY_VERIFY(!m_shell.progress.value(u"progress-visible"_s).toBool());
}

void TestDesktopService::aNotificationHoldsNoMarkup()
{
    m_shell.shown.clear();
    DesktopService desktop;
    desktop.notify(u"Done"_s, u"<b>3</b> & more"_s);
    QTRY_COMPARE(m_shell.shown, QStringList{u"Done\n&lt;b&gt;3&lt;/b&gt; &amp; more"_s});
}

void TestDesktopService::anUploadThatNobodyLooksAtSaysThatItEnded()
{
    m_shell.shown.clear();
    const WindowFixture program;
    program.paste(u"ann@example.com\nben@example.com"_s);
    program.upload();
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 2U);
    QTRY_COMPARE(m_shell.shown.size(), 1);
    QVERIFY(m_shell.shown.constFirst().contains(u'2'));
    QVERIFY(!m_shell.shown.constFirst().contains(u'@'));
    QTRY_VERIFY(!m_logind.isLocked());
    QVERIFY(!m_shell.progress.value(u"progress-visible"_s).toBool());
}

QTEST_MAIN(TestDesktopService)
#include "tst_desktopservice.moc"
