// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/hostilesession.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QDirIterator>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace dnc::test {

namespace {

constexpr quint16 firstDisplayPort = 6000; // display N listens on 6000 + N
constexpr quint16 displayCount = 200;

const QStringList folders{u"home"_s, u"run"_s, u"tmp"_s};

} // namespace

HostileSession::HostileSession()
{
    m_secretService.refuse();
    for (const QString &folder : folders)
        QDir(m_folder.path()).mkpath(folder);
    m_files = files();
    QDBusConnection bus = QDBusConnection::sessionBus();
    const bool watches =
        bus.connect(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                    u"NameOwnerChanged"_s, this, SLOT(onNameOwnerChanged(QString, QString, QString)));
    m_isReady = m_secretService.isOnBus() && watches && listen();
    m_reached.clear();
}

bool HostileSession::listen()
{
    record(m_proxy, u"the proxy"_s);
    record(m_display, u"the display"_s);
    quint16 number = 1;
    while (number < displayCount && !m_display.listen(QHostAddress::LocalHost, firstDisplayPort + number))
        ++number;
    return m_display.isListening() && m_proxy.listen(QHostAddress::LocalHost);
}

void HostileSession::record(QTcpServer &server, const QString &what)
{
    connect(&server, &QTcpServer::newConnection, this, [this, &server, what] {
        m_reached << what;
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            socket->abort();
            socket->deleteLater();
        }
    });
}

void HostileSession::onNameOwnerChanged(const QString &name, const QString &oldOwner, const QString &newOwner)
{
    const bool connects = name.startsWith(u':') && oldOwner.isEmpty() && !newOwner.isEmpty();
    if (connects)
        m_reached << u"the session bus"_s;
}

QMap<QString, QString> HostileSession::hostileValues() const
{
    const QString proxy = u"http://127.0.0.1:%1"_s.arg(m_proxy.serverPort());
    const QString home = m_folder.filePath(u"home"_s);
    QMap<QString, QString> values{
        {u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS")},
        {u"DNC_DESK_TOKEN"_s, u"token-of-the-person"_s},
        {u"DISPLAY"_s, u"127.0.0.1:%1"_s.arg(m_display.serverPort() - firstDisplayPort)},
        {u"WAYLAND_DISPLAY"_s, u"wayland-of-the-person"_s},
        {u"HOME"_s, home},
        {u"XDG_DATA_HOME"_s, home},
        {u"XDG_CONFIG_HOME"_s, home},
        {u"XDG_CACHE_HOME"_s, home},
        {u"XDG_STATE_HOME"_s, home},
        {u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s)},
        {u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s},
        {u"TMPDIR"_s, m_folder.filePath(u"tmp"_s)},
        {u"LANG"_s, u"de_DE.UTF-8"_s},
        {u"LANGUAGE"_s, u"de"_s},
        {u"LC_ALL"_s, u"tr_TR.UTF-8"_s},
        {u"TZ"_s, u"Asia/Kathmandu"_s},
        {u"QT_QPA_PLATFORM"_s, u"minimal"_s},
        {u"QT_SCALE_FACTOR"_s, u"3"_s},
        {u"QT_STYLE_OVERRIDE"_s, u"windows"_s},
        {u"QT_LOGGING_RULES"_s, u"*=true"_s},
        {u"SSL_CERT_FILE"_s, u"/nowhere"_s},
        {u"LD_PRELOAD"_s, u"library-of-the-person.so"_s},
    };
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s, u"ftp_proxy"_s}) {
        values.insert(name, proxy);
        values.insert(name.toUpper(), proxy);
    }
    return values;
}

QProcessEnvironment HostileSession::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DNC_TEST_HOME"_s);
    const QMap<QString, QString> values = hostileValues();
    for (auto value = values.begin(); value != values.end(); ++value)
        environment.insert(value.key(), value.value());
    return environment;
}

QStringList HostileSession::variables() const
{
    return hostileValues().keys();
}

QStringList HostileSession::files() const
{
    QStringList found;
    QDirIterator entries(m_folder.path(),
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        found << entries.next();
    found.sort();
    return found;
}

QStringList HostileSession::takeReached()
{
    // The bus delivers in order: with this answer, all that came before it has been seen.
    (void)QDBusConnection::sessionBus().interface()->registeredServiceNames();
    QCoreApplication::processEvents();
    for (const QString &call : m_secretService.takeCalls())
        m_reached << u"the Secret Service by "_s + call;
    for (const QString &file : files()) {
        if (!m_files.contains(file))
            m_reached << file;
    }
    return std::exchange(m_reached, {});
}

} // namespace dnc::test
