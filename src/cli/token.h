// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"
#include "core/result.h"

#include <QByteArray>

namespace dnc {

class Interrupt;

/// Why there is no token to send.
enum class NoToken {
    Nowhere, ///< neither given nor stored
    EmptyInput, ///< --token-stdin, but the first line was empty
    Locked, ///< the keychain must be unlocked first
    NotAToken, ///< contains characters that no token has
    Interrupted,
};
[[nodiscard]] QString describe(NoToken reason);

/// The token for this host and account: from standard input if requested, otherwise `environment`, otherwise
/// from the keychain, for which it waits.
[[nodiscard]] Result<QByteArray, NoToken> findToken(const Arguments &arguments, const QByteArray &environment,
                                                    const QUrl &endpoint, const QString &account,
                                                    const Interrupt &interrupt);

} // namespace dnc
