// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <QByteArray>
#include <QString>

namespace dnc {

// The digests by which it can be told later whether a person was put on the list, without keeping who it was.
// A plain hash of a phone number can be reversed within an hour by trying all numbers; these need a secret
// key, which only the keychain has. All functions work in any thread.

/// Of the key, in the keychain: see TokenStore::loadEntry().
inline constexpr auto proofKeyEntry = "proof-key";
/// In bytes.
inline constexpr qsizetype proofKeySize = 32;

/// A new key from the system's random numbers.
[[nodiscard]] QByteArray makeProofKey();
/// 32 bytes by which a key is recognized and from which nothing can be learned about it.
[[nodiscard]] QByteArray proofKeyCheck(const QByteArray &key);

/// HMAC-SHA-256 of an identifier on the list of an account: 32 bytes. `service` is serviceName().
[[nodiscard]] QByteArray proofDigest(const QByteArray &key, const QString &service, const QString &account,
                                     IdentifierType type, std::string_view identifier);

} // namespace dnc
