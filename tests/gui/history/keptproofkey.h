// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "evidence/proofkey.h"
#include "settings/tokenstore.h"
#include "support/waiting.h"

#include <QSignalSpy>

namespace dnc::test {

/// The proof key that the keychain has; empty if none.
inline QByteArray keptProofKey()
{
    TokenStore store;
    QSignalSpy loaded(&store, &TokenStore::loaded);
    store.loadEntry(QLatin1StringView(proofKeyEntry));
    return loaded.wait(hangLimitMs) ? loaded[0][0].toByteArray() : QByteArray();
}

/// Whether the keychain has this one now.
[[nodiscard]] inline bool keepProofKey(const QByteArray &key)
{
    TokenStore store;
    QSignalSpy saved(&store, &TokenStore::saved);
    store.saveEntry(QLatin1StringView(proofKeyEntry), key);
    return saved.wait(hangLimitMs) && saved[0][0].value<KeychainState>() == KeychainState::Ready;
}

} // namespace dnc::test
