// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace dnc {

/// What happens to the journal: `dnc.journal`. Off unless logging rules turn it on; errors are warnings, by
/// SQLite's code alone, because its texts may quote paths. Never holds an identifier or a name.
Q_DECLARE_LOGGING_CATEGORY(journalLog)

} // namespace dnc
