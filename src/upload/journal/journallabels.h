// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/job.h"

#include <QDateTime>

namespace dnc {

// What the journal holds in words. Names are stable and for scripts, labels are translated and for people.

/// Such as `open`.
[[nodiscard]] QString stateName(JobState state);
[[nodiscard]] QString stateLabel(JobState state);

/// What came of an attempt, such as `not_applied`; empty while that is not known.
[[nodiscard]] QString outcomeName(std::optional<Outcome> outcome);
[[nodiscard]] QString outcomeLabel(std::optional<Outcome> outcome);

/// Person and computer; empty where neither is known.
[[nodiscard]] QString authorLabel(const Author &author);

/// Whose list the job goes to: the account's id, or a word for the token's own account.
[[nodiscard]] QString accountLabel(const QString &account);

/// In UTC. Invalid for the epoch, by which the journal says that something has not happened.
[[nodiscard]] QDateTime dateTime(WallTime time);

} // namespace dnc
