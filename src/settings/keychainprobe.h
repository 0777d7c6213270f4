// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

class QObject;

namespace dnc {

/// What can be found out about the keychain without accessing it.
enum class KeychainFinding : quint8 {
    Open,
    Locked,
    MayAsk, ///< usable, but it may prompt a person first, or this system has no way to know
    Absent, ///< no service offers one
    Silent, ///< a service offers one but does not respond
};

/// Checks the keychain's state, which QtKeychain cannot: it reports a locked one as empty. Calls `found`
/// once, later, on this thread; not at all after `context` is destroyed. Each of up to four queries may take
/// `limit`; the first without a response ends the probe.
void probeKeychain(QObject *context, std::chrono::milliseconds limit,
                   const std::function<void(KeychainFinding)> &found);

} // namespace dnc
