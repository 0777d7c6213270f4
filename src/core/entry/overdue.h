// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

namespace dnc {

/// How many entries that can still be sent were asked for more than `days` business days before `today`.
[[nodiscard]] quint32 countOverdue(const EntryStore &store, int days, RequestDay today);

/// For display, such as `41 were asked more than 10 business days ago.` Empty for 0. Translated.
[[nodiscard]] QString describeOverdue(quint32 count, int days);

} // namespace dnc
