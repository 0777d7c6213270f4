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
    Nowhere, ///< neither given nor kept
    EmptyInput, ///< --token-stdin, and the first line was empty
    Locked, ///< the keychain must be unlocked first
    NotAToken, ///< holds characters that no token has
    Interrupted,
};
[[nodiscard]] QString describe(NoToken reason);

/// The token for this host and account: from standard input if that was asked for, else `environment`, else
/// from the keychain, for which it waits.
[[nodiscard]] Result<QByteArray, NoToken> findToken(const Arguments &arguments, const QByteArray &environment,
                                                    const QUrl &endpoint, const QString &account,
                                                    const Interrupt &interrupt);

} // namespace dnc
