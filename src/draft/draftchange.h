// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entryruns.h"
#include "core/entry/entrystore.h"

#include <vector>

namespace dnc {

/// One change of a list. Replaying all changes of a list in their order makes it again. A value that shares
/// texts with the list; any thread.
struct DraftChange {
    /// Draft numbers: add at the end only.
    enum class Kind : quint8 {
        Reset, ///< the list holds `rows` alone
        Exchange, ///< the entries of `runs` became `rows`
        Put, ///< `rows` came into the list and are at `runs`
        Take, ///< the entries of `runs` left the list
        Sources, ///< `rows` has no row: only its sources changed
    };
    Kind kind = Kind::Reset;
    std::vector<EntryRun> runs = {};
    /// One for each entry of `runs`, or all rows of the list as it is then. With all sources of the list.
    EntryStore rows = {};
};

} // namespace dnc
