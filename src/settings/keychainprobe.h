// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

class QObject;

namespace dnc {

/// What can be told of the keychain without asking it for anything.
enum class KeychainFinding : quint8 {
    Open,
    Locked,
    MayAsk, ///< usable, but it may want a person first, or this system has no way to tell
    Absent, ///< nothing offers one
    Silent, ///< something offers one and does not answer
};

/// Looks for the keychain, which QtKeychain cannot do: it reports a locked one as one that holds nothing.
/// `found` is called once, later, on this thread; not at all once `context` is gone. Each of the up to four
/// questions may take `limit`; the first that goes unanswered ends it.
void probeKeychain(QObject *context, std::chrono::milliseconds limit,
                   const std::function<void(KeychainFinding)> &found);

} // namespace dnc
