// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/realproxy.h"

#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace dnc::test {

using namespace Qt::StringLiterals;

namespace {

const auto helpersOfSquid = u"/usr/lib/squid/"_s;
constexpr auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

QString programOf(RealProxy::Kind kind)
{
    const QString name = kind == RealProxy::Kind::TinyproxyBasic ? u"tinyproxy"_s : u"squid"_s;
    return QStandardPaths::findExecutable(name, {u"/usr/bin"_s, u"/usr/sbin"_s});
}

quint16 freePort()
{
    QTcpServer server;
    server.setProxy(QNetworkProxy::NoProxy);
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

/// As the password files of Apache have it.
QByteArray hashed(const QString &password)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"passwd"_s, u"-apr1"_s, password});
    openssl.waitForFinished(hangLimitMs);
    return openssl.readAllStandardOutput();
}

} // namespace

RealProxy::RealProxy(Kind kind)
    : m_folder(u"/tmp/dnc-proxy-XXXXXX"_s)
{
    // squid gives up being root, and must read its files afterwards.
    QFile::setPermissions(m_folder.path(), everybody);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // A port that is free may be taken by the time the proxy wants it.
    for (int tries = 0; tries < 5 && !m_isReady; ++tries) {
        m_port = freePort();
        start(kind);
        m_isReady = takesConnections();
        if (!m_isReady)
            qWarning("the proxy says: %s", m_process.readAll().constData());
    }
}

void RealProxy::start(Kind kind)
{
    m_process.kill();
    m_process.waitForFinished(hangLimitMs);
    if (kind == Kind::TinyproxyBasic)
        m_process.start(programOf(kind), {u"-d"_s, u"-c"_s, configureTinyproxy()});
    else
        m_process.start(programOf(kind), {u"-N"_s, u"-f"_s, configureSquid(kind)});
    m_process.waitForStarted(hangLimitMs);
}

RealProxy::~RealProxy()
{
    m_process.kill();
    m_process.waitForFinished(hangLimitMs);
}

bool RealProxy::isInstalled(Kind kind)
{
    return !programOf(kind).isEmpty();
}

bool RealProxy::takesConnections()
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    while (m_process.state() == QProcess::Running) {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (socket.waitForConnected(hangLimitMs))
            return true;
        m_process.waitForFinished(20); // the pause between two attempts
    }
    return false;
}

QString RealProxy::name() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

QString RealProxy::write(const QString &file, const QByteArray &text) const
{
    QFile written(m_folder.filePath(file));
    if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
        qFatal("a file of the proxy cannot be written");
    written.setPermissions(everybody);
    return written.fileName();
}

QString RealProxy::configureTinyproxy() const
{
    const QString text =
        u"Port %1\nListen 127.0.0.1\nMaxClients 20\nTimeout 60\nBasicAuth %2 %3\n"_s.arg(m_port).arg(
            user, password);
    return write(u"tinyproxy.conf"_s, text.toUtf8());
}

QString RealProxy::configureSquid(Kind kind) const
{
    const bool isDigest = kind == Kind::SquidDigest;
    const QByteArray secret = isDigest ? password.toUtf8() + '\n' : hashed(password);
    const QString passwords = write(u"passwords"_s, user.toUtf8() + ':' + secret);
    const QString scheme = isDigest ? u"digest"_s : u"basic"_s;
    const QString helper = helpersOfSquid + (isDigest ? u"digest_file_auth"_s : u"basic_ncsa_auth"_s);
    const QString text =
        u"http_port 127.0.0.1:%1\nauth_param %2 program %3 %4\nauth_param %2 children 1 startup=1\n"
        "auth_param %2 realm office\nacl known proxy_auth REQUIRED\nhttp_access allow known\n"
        "http_access deny all\ncache deny all\npid_filename none\naccess_log none\n"
        "cache_log %5/squid.log\ncoredump_dir %5\nshutdown_lifetime 0\n"_s.arg(m_port)
            .arg(scheme, helper, passwords, m_folder.path());
    return write(u"squid.conf"_s, text.toUtf8());
}

} // namespace dnc::test
