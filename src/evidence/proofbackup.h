// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace dnc {

/// Why a backup gives no key.
enum class BackupFault {
    Foreign, ///< no backup of a proof key, or one of a newer version
    WrongPassphrase, ///< or somebody changed the backup
};
/// For a person. Translated.
[[nodiscard]] QString describe(BackupFault fault);

/// The fewest characters of a passphrase.
inline constexpr qsizetype minPassphraseSize = 12;
/// Rounds of PBKDF2 with SHA-512 for a new backup: what OWASP recommends at least three times over.
inline constexpr int backupRounds = 600'000;

/// Encrypts a proof key with a passphrase. PBKDF2 (HMAC-SHA-512, a random salt of 16 bytes) makes two keys of
/// 32 bytes. The proof key is XORed with HMAC-SHA-256 of a constant under the first one: a key stream as long
/// as the message, used once because the salt is new each time. HMAC-SHA-256 under the second one covers
/// everything else in the file. No library that the program has on all systems offers a cipher, and exactly
/// 32 bytes need none. JSON, ASCII. Takes about a second.
[[nodiscard]] QByteArray encryptProofKey(const QByteArray &key, const QString &passphrase,
                                         int rounds = backupRounds);

/// The key in a backup. Refuses one that asks for more than 10 million rounds.
[[nodiscard]] Result<QByteArray, BackupFault> decryptProofKey(const QByteArray &backup,
                                                              const QString &passphrase);

// The same with files; the error is for a person, translated.
/// Writes a backup, with mode 0600, whole or not at all.
[[nodiscard]] Result<void, QString> writeProofBackup(const QString &path, const QByteArray &key,
                                                     const QString &passphrase);
[[nodiscard]] Result<QByteArray, QString> readProofBackup(const QString &path, const QString &passphrase);

} // namespace dnc
