// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "evidence/proofstore.h"

#include <QByteArray>
#include <QString>

namespace dnc {

/// Why there is no key for the digests of a ProofStore.
enum class NoProofKey {
    NoKeychain, ///< or it does not answer
    Locked,
    None, ///< neither a key nor digests yet
    Lost, ///< there are digests, but their key is gone
    Other, ///< the keychain has the key of other digests
    Unreadable, ///< the store cannot be used
};
[[nodiscard]] QString describe(NoProofKey reason);

// All wait for the keychain. Main thread.

/// The key of the digests in `store`, from the keychain.
[[nodiscard]] Result<QByteArray, NoProofKey> findProofKey(ProofStore &store);
/// The same; makes a key where there are no digests yet. A key that the keychain does not keep is not used:
/// nobody could read the digests later.
[[nodiscard]] Result<QByteArray, NoProofKey> findOrMakeProofKey(ProofStore &store);
/// False while reading the keychain would make it ask a person for a password, or there is none.
[[nodiscard]] bool isKeychainOpen();
/// Puts a key into the keychain.
[[nodiscard]] Result<void, NoProofKey> saveProofKey(const QByteArray &key);

} // namespace dnc
