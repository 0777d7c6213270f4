// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/proofkey.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace dnc {

namespace {

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

} // namespace

QByteArray makeProofKey()
{
    std::array<quint32, proofKeySize / sizeof(quint32)> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return {reinterpret_cast<const char *>(numbers.data()), proofKeySize};
}

QByteArray proofKeyCheck(const QByteArray &key)
{
    return hmac(key, "dnc-desk proof key check");
}

QByteArray proofDigest(const QByteArray &key, const QString &service, const QString &account,
                       IdentifierType type, std::string_view identifier)
{
    // No part can hold a line break but the last.
    QByteArray message = service.toUtf8() + '\n' + account.toUtf8() + '\n';
    for (const std::string_view part : {wireName(type), std::string_view("\n"), identifier})
        message.append(part.data(), qsizetype(part.size()));
    return hmac(key, message);
}

} // namespace dnc
