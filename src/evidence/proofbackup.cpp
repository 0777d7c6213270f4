// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/proofbackup.h"

#include "evidence/proofkey.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QSaveFile>

namespace dnc {

using namespace Qt::StringLiterals;

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(ProofKey)
};

constexpr auto backupFormat = "dnc-desk-proof-key";
constexpr int backupVersion = 1;
constexpr int maxRounds = 10'000'000;
constexpr qsizetype saltSize = 16;
constexpr quint64 derivedSize = 64;

/// Everything in a backup but its code of authentication.
struct Backup {
    int rounds = 0;
    QByteArray salt;
    QByteArray key; ///< encrypted
};

QByteArray derive(const Backup &backup, const QString &passphrase)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512,
                                              passphrase.normalized(QString::NormalizationForm_C).toUtf8(),
                                              backup.salt, backup.rounds, derivedSize);
}

/// Encrypts and decrypts.
QByteArray withStream(QByteArray bytes, const QByteArray &derived)
{
    const QByteArray stream = QMessageAuthenticationCode::hash(
        "dnc-desk proof key stream", derived.first(proofKeySize), QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(bytes[i] ^ stream[i]);
    return bytes;
}

QByteArray codeOf(const Backup &backup, const QByteArray &derived)
{
    const QByteArray message = QByteArray(backupFormat) + '\n' + QByteArray::number(backupVersion) + '\n'
        + QByteArray::number(backup.rounds) + '\n' + backup.salt + backup.key;
    return QMessageAuthenticationCode::hash(message, derived.sliced(proofKeySize),
                                            QCryptographicHash::Sha256);
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

} // namespace

QString describe(BackupFault fault)
{
    switch (fault) {
    case BackupFault::Foreign:
        return BackupText::tr("This is not a backup of a proof key, or one of a newer version of DNC Desk.");
    case BackupFault::WrongPassphrase:
        return BackupText::tr("The passphrase is wrong, or the backup was changed.");
    }
    Q_UNREACHABLE();
}

QByteArray encryptProofKey(const QByteArray &key, const QString &passphrase, int rounds)
{
    Backup backup{rounds, makeProofKey().first(saltSize), {}};
    const QByteArray derived = derive(backup, passphrase);
    backup.key = withStream(key, derived);
    const QJsonObject object{{u"format"_s, QLatin1StringView(backupFormat)},
                             {u"version"_s, backupVersion},
                             {u"rounds"_s, backup.rounds},
                             {u"salt"_s, QString::fromLatin1(backup.salt.toHex())},
                             {u"key"_s, QString::fromLatin1(backup.key.toHex())},
                             {u"code"_s, QString::fromLatin1(codeOf(backup, derived).toHex())}};
    return QJsonDocument(object).toJson();
}

Result<QByteArray, BackupFault> decryptProofKey(const QByteArray &bytes, const QString &passphrase)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const Backup backup{object[u"rounds"].toInt(), bytesOf(object[u"salt"]), bytesOf(object[u"key"])};
    if (object[u"format"].toString() != QLatin1StringView(backupFormat)
        || object[u"version"].toInt() != backupVersion || backup.salt.size() != saltSize
        || backup.key.size() != proofKeySize || backup.rounds < 1 || backup.rounds > maxRounds)
        return unexpected(BackupFault::Foreign);
    const QByteArray derived = derive(backup, passphrase);
    if (codeOf(backup, derived) != bytesOf(object[u"code"]))
        return unexpected(BackupFault::WrongPassphrase);
    return withStream(backup.key, derived);
}

Result<void, QString> writeProofBackup(const QString &path, const QByteArray &key, const QString &passphrase)
{
    QSaveFile file(path);
    const QByteArray backup = encryptProofKey(key, passphrase);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(backup) == backup.size()
        && file.commit();
    if (!isWritten)
        return unexpected(BackupText::tr("The backup could not be written: %1").arg(file.errorString()));
    return {};
}

Result<QByteArray, QString> readProofBackup(const QString &path, const QString &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(file.errorString());
    constexpr qint64 maxBackup = qint64(64) * 1024;
    return decryptProofKey(file.read(maxBackup), passphrase).map_error([](BackupFault fault) {
        return describe(fault);
    });
}

} // namespace dnc
