// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

namespace dnc {

/// Why an entry is not (yet) on the list, for display; empty if there is nothing to say.
[[nodiscard]] QString reason(const EntryStore &store, quint32 index);

} // namespace dnc
