// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/verdict.h"

#include <QLoggingCategory>

namespace dnc {

/// What happens while identifiers are sent: `dnc.upload`. Off unless logging rules turn it on; what pauses an
/// upload is a warning. Never holds an identifier, a name, the token, the account ID or the server's message.
Q_DECLARE_LOGGING_CATEGORY(uploadLog)

/// Words for the log, in English and never translated.
[[nodiscard]] const char *logName(Transport transport);
[[nodiscard]] const char *logName(Outcome outcome);
[[nodiscard]] const char *logName(Cause cause);
[[nodiscard]] const char *logName(NextStep next);

} // namespace dnc
