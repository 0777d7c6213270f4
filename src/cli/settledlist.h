// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/importoverrides.h"
#include "core/entry/entrystore.h"

#include <QStringList>

namespace dnc {

/// Excludes the people of `entries` who opted out and in, as far as `answer` does not say that they are out.
/// The question to display about the people that `answer` leaves open; empty if there are none.
[[nodiscard]] QStringList settleContradictions(EntryStore &entries, ImportOverrides::Contradictions answer);

} // namespace dnc
