// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>

namespace dnc {

namespace {

constexpr int socketTimeout = 2000; // ms
constexpr qint64 longestMessage = 1 << 20;
constexpr auto answer = "taken\n";

/// A hash of the folder, because a socket path is limited to about 100 characters.
QString serverName(const QString &dataFolder)
{
    const QByteArray place = QDir(dataFolder).absolutePath().toUtf8();
    const QString name = QLatin1String("dnc-desk-")
        + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(24));
#if defined(Q_OS_DARWIN)
    // Private to the user, and short however long the user's name is.
    return QStandardPaths::writableLocation(QStandardPaths::TempLocation) + QLatin1Char('/') + name;
#elif defined(Q_OS_UNIX)
    // Not in /tmp, where another user could take the name.
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QLatin1Char('/') + name;
#else
    return name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(serverName(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::read);
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(socketTimeout))
        return false;
    QJsonArray paths;
    for (const QString &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    socket.write(QJsonDocument(paths).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(socketTimeout))
            return false;
    }
    return socket.readLine() == answer;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // Nobody answered handOver(): the socket is left over from a killed process.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::read()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestMessage)
                    socket->abort();
                return;
            }
            QStringList files;
            const QJsonArray paths = QJsonDocument::fromJson(socket->readLine()).array();
            for (const auto &file : paths)
                files.append(file.toString());
            socket->write(answer);
            socket->flush();
            emit activationRequested(files);
        });
    }
}

} // namespace dnc
