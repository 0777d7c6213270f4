// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "faults/certificates.h"
#include "support/waiting.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace dnc::test {

namespace {

const QString program = QStringLiteral("openssl");
const QString here = QStringLiteral("subjectAltName=IP:127.0.0.1,IP:0.0.0.0,DNS:localhost,DNS:alta.invalid");
const QString elsewhere = QStringLiteral("subjectAltName=DNS:elsewhere.invalid");

QStringList newKey(const QString &name)
{
    return {QStringLiteral("-newkey"),     QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"),    QStringLiteral("ec_paramgen_curve:prime256v1"),
            QStringLiteral("-nodes"),      QStringLiteral("-keyout"),
            name + QStringLiteral(".key"), QStringLiteral("-subj"),
            QStringLiteral("/CN=") + name};
}

} // namespace

bool Certificates::canBeMade()
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

Certificates::Certificates()
{
    makeAuthority(QStringLiteral("authority"));
    makeAuthority(QStringLiteral("stranger"));
    makeSelfSigned(QStringLiteral("selfsigned"));
    issue(QStringLiteral("good"), QStringLiteral("authority"), here, 2);
    issue(QStringLiteral("expired"), QStringLiteral("authority"), here, -1);
    issue(QStringLiteral("another"), QStringLiteral("authority"), elsewhere, 2);
    issue(QStringLiteral("strange"), QStringLiteral("stranger"), here, 2);
}

QByteArray Certificates::authority() const
{
    return read(QStringLiteral("authority.pem"));
}

sandbox::Tls Certificates::good() const
{
    return tls(QStringLiteral("good"));
}

sandbox::Tls Certificates::expired() const
{
    return tls(QStringLiteral("expired"));
}

sandbox::Tls Certificates::ofAnotherHost() const
{
    return tls(QStringLiteral("another"));
}

sandbox::Tls Certificates::selfSigned() const
{
    return tls(QStringLiteral("selfsigned"));
}

sandbox::Tls Certificates::ofAStranger() const
{
    return tls(QStringLiteral("strange"));
}

void Certificates::makeAuthority(const QString &name) const
{
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                        QStringLiteral("2"), QStringLiteral("-out"), name + QStringLiteral(".pem"),
                        QStringLiteral("-addext"), QStringLiteral("keyUsage=critical,keyCertSign")}
            + newKey(name));
}

void Certificates::makeSelfSigned(const QString &name) const
{
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                        QStringLiteral("2"), QStringLiteral("-out"), name + QStringLiteral(".pem"),
                        QStringLiteral("-addext"), here}
            + newKey(name));
}

void Certificates::issue(const QString &name, const QString &authority, const QString &names, int days) const
{
    const QString request = name + QStringLiteral(".csr");
    openssl(
        QStringList{QStringLiteral("req"), QStringLiteral("-out"), request, QStringLiteral("-addext"), names}
        + newKey(name));
    openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request,
             QStringLiteral("-CA"), authority + QStringLiteral(".pem"), QStringLiteral("-CAkey"),
             authority + QStringLiteral(".key"), QStringLiteral("-CAcreateserial"), QStringLiteral("-days"),
             QString::number(days), QStringLiteral("-copy_extensions"), QStringLiteral("copy"),
             QStringLiteral("-out"), name + QStringLiteral(".pem")});
}

void Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    if (!process.waitForFinished(hangLimitMs) || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

QByteArray Certificates::read(const QString &file) const
{
    QFile source(m_folder.filePath(file));
    if (!source.open(QFile::ReadOnly))
        qFatal("no file %s", qPrintable(file));
    return source.readAll();
}

sandbox::Tls Certificates::tls(const QString &name) const
{
    return {.certificate = read(name + QStringLiteral(".pem")), .key = read(name + QStringLiteral(".key"))};
}

} // namespace dnc::test
