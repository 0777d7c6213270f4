// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

namespace dnc {

/// Why an entry is not (yet) on the list, in words for a person; empty where there is nothing to say.
[[nodiscard]] QString reason(const EntryStore &store, quint32 index);

} // namespace dnc
