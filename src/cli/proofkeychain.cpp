// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/proofkeychain.h"

#include "cli/clitext.h"
#include "evidence/proofkey.h"
#include "settings/keychainprobe.h"
#include "settings/tokenstore.h"

#include <QEventLoop>

namespace dnc {

namespace {

const auto entryName = QString::fromLatin1(proofKeyEntry);

NoProofKey reasonOf(KeychainState keychain)
{
    return keychain == KeychainState::Locked ? NoProofKey::Locked : NoProofKey::NoKeychain;
}

Result<QByteArray, NoProofKey> loadFromKeychain()
{
    TokenStore store;
    QEventLoop loop;
    Result<QByteArray, NoProofKey> found;
    QObject::connect(&store, &TokenStore::loaded, &loop, [&](const QByteArray &key, KeychainState keychain) {
        if (keychain == KeychainState::Ready)
            found = key;
        else
            found = unexpected(reasonOf(keychain));
        loop.quit();
    });
    store.loadEntry(entryName);
    loop.exec();
    return found;
}

Result<QByteArray, NoProofKey> adopt(ProofStore &store, const QByteArray &key)
{
    if (!store.setKeyCheck(proofKeyCheck(key)))
        return unexpected(NoProofKey::Unreadable);
    return key;
}

} // namespace

QString describe(NoProofKey reason)
{
    switch (reason) {
    case NoProofKey::NoKeychain:
        return Cli::tr("The proof key is not available: this computer has no usable keychain.");
    case NoProofKey::Locked:
        return Cli::tr("The proof key is not available: the keychain is locked.");
    case NoProofKey::None:
        return Cli::tr("There are no proofs yet: they are kept from the next upload on.");
    case NoProofKey::Lost:
        return Cli::tr("The proof key is lost. Restore it from a backup: dnc-desk-cli proofkey restore FILE");
    case NoProofKey::Other:
        return Cli::tr("The keychain has the key of other proofs. Restore the right one from a backup: "
                       "dnc-desk-cli proofkey restore FILE");
    case NoProofKey::Unreadable:
        return Cli::tr("The file with the proofs, proof.sqlite, cannot be used.");
    }
    return {};
}

Result<QByteArray, NoProofKey> findProofKey(ProofStore &store)
{
    const auto check = store.keyCheck();
    if (!check)
        return unexpected(NoProofKey::Unreadable);
    if (check->isEmpty())
        return unexpected(NoProofKey::None);
    return loadFromKeychain().and_then([&](const QByteArray &key) -> Result<QByteArray, NoProofKey> {
        if (key.isEmpty())
            return unexpected(NoProofKey::Lost);
        if (proofKeyCheck(key) != *check)
            return unexpected(NoProofKey::Other);
        return key;
    });
}

Result<QByteArray, NoProofKey> findOrMakeProofKey(ProofStore &store)
{
    const auto found = findProofKey(store);
    if (found || found.error() != NoProofKey::None)
        return found;
    const auto loaded = loadFromKeychain();
    if (!loaded || loaded->size() == proofKeySize)
        return loaded ? adopt(store, *loaded) : loaded;
    const QByteArray key = makeProofKey();
    return saveProofKey(key).and_then([&] { return adopt(store, key); });
}

bool isKeychainOpen()
{
    QEventLoop loop;
    KeychainFinding finding = KeychainFinding::Absent;
    probeKeychain(&loop, KeychainTimeouts{}.probe, [&](KeychainFinding found) {
        finding = found;
        loop.quit();
    });
    loop.exec();
    return finding == KeychainFinding::Open || finding == KeychainFinding::MayAsk;
}

Result<void, NoProofKey> saveProofKey(const QByteArray &key)
{
    TokenStore store;
    QEventLoop loop;
    KeychainState state = KeychainState::Missing;
    QObject::connect(&store, &TokenStore::saved, &loop, [&](KeychainState keychain) {
        state = keychain;
        loop.quit();
    });
    store.saveEntry(entryName, key);
    loop.exec();
    if (state != KeychainState::Ready)
        return unexpected(reasonOf(state));
    return {};
}

} // namespace dnc
