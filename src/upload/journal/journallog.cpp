// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journallog.h"

namespace dnc {

Q_LOGGING_CATEGORY(journalLog, "dnc.journal", QtWarningMsg)

} // namespace dnc
