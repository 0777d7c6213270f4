// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/keychainprobe.h"
#include "settings/tokenstore.h"

#include <QLoggingCategory>

namespace dnc {

/// What the keychain is asked and how it answers: `dnc.keychain`. Off unless logging rules turn it on. Never
/// holds the token, nor the name of an entry, which has the account ID in it.
Q_DECLARE_LOGGING_CATEGORY(keychainLog)

/// Words for the log, in English and never translated.
[[nodiscard]] const char *logName(KeychainFinding finding);
[[nodiscard]] const char *logName(KeychainState state);

} // namespace dnc
