// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

namespace dnc {

/// Whether work on all entries of `store` takes long enough to be noticed, so that it belongs in the
/// background.
[[nodiscard]] inline bool isLong(const EntryStore &store)
{
    return store.size() > 20'000;
}

} // namespace dnc
