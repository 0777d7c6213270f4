// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/keychainlog.h"

namespace dnc {

Q_LOGGING_CATEGORY(keychainLog, "dnc.keychain", QtWarningMsg)

const char *logName(KeychainFinding finding)
{
    switch (finding) {
    case KeychainFinding::Open:
        return "open";
    case KeychainFinding::Locked:
        return "locked";
    case KeychainFinding::MayAsk:
        return "usable, may ask";
    case KeychainFinding::Absent:
        return "absent";
    case KeychainFinding::Silent:
        return "silent";
    }
    Q_UNREACHABLE();
}

const char *logName(KeychainState state)
{
    switch (state) {
    case KeychainState::Ready:
        return "ready";
    case KeychainState::Locked:
        return "locked";
    case KeychainState::Missing:
        return "missing";
    }
    Q_UNREACHABLE();
}

} // namespace dnc
