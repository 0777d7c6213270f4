// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/job.h"

#include <QDateTime>

namespace dnc {

// Texts for what the journal holds. Names are for scripts and never change; labels are for people,
// translated. All functions work in any thread.

/// `open`, `finished` or `cancelled`.
[[nodiscard]] QString stateName(JobState state);
[[nodiscard]] QString stateLabel(JobState state);
/// The same, or what undoing the upload came to.
[[nodiscard]] QString stateLabel(const Job &job);

/// `confirmed`, `rejected`, `not_applied` or `unknown`; empty while no outcome is recorded.
[[nodiscard]] QString outcomeName(std::optional<Outcome> outcome);
[[nodiscard]] QString outcomeLabel(std::optional<Outcome> outcome);

/// Person and computer; empty where neither is known.
[[nodiscard]] QString authorLabel(const Author &author);

/// The account's id, or a text for the account of the token.
[[nodiscard]] QString accountLabel(const QString &account);

/// In UTC. Invalid for the epoch, which the journal stores for what has not happened.
[[nodiscard]] QDateTime dateTime(WallTime time);

} // namespace dnc
