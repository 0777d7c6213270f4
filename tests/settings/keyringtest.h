// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/tokenstore.h"
#include "support/waiting.h"

#include <QStringList>

#include <optional>

namespace dnc::test {

/// Only a keychain that hangs is given up, however busy the machine is.
inline constexpr KeychainTimeouts patient{.probe = hangLimit, .answer = hangLimit, .person = hangLimit};

/// The account that the tests of the token store use.
[[nodiscard]] QUrl testEndpoint();
[[nodiscard]] QString testAccount();

/// True where HOME is the folder that tests/support/isolated.sh made, so that no person's keychain is written
/// to.
[[nodiscard]] bool isHomePrivate();

/// A token that no file can hold by chance, and that looks different when it is percent-encoded.
[[nodiscard]] QByteArray freshToken();

/// The places that hold the token plainly, in base64 or percent-encoded: files of the private home and
/// runtime folders, the command line and the environment of this process.
[[nodiscard]] QStringList placesHolding(const QByteArray &token);

/// One answer of the store.
struct StoreAnswer {
    KeychainState keychain;
    QByteArray token; ///< of loaded()
    QString detail; ///< of saved() and removed()
};

/// Calls, and waits for the answer; nothing where none or another than the one due came.
[[nodiscard]] std::optional<StoreAnswer> load(TokenStore &store, const QUrl &endpoint = testEndpoint(),
                                              const QString &account = testAccount());
[[nodiscard]] std::optional<StoreAnswer> save(TokenStore &store, const QByteArray &token,
                                              const QUrl &endpoint = testEndpoint(),
                                              const QString &account = testAccount());
[[nodiscard]] std::optional<StoreAnswer> remove(TokenStore &store, const QUrl &endpoint = testEndpoint(),
                                                const QString &account = testAccount());

/// Locks the default keyring of the private session, or opens it by its password.
[[nodiscard]] bool lockKeyring();
[[nodiscard]] bool unlockKeyring();

} // namespace dnc::test
