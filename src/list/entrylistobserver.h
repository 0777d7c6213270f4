// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entryruns.h"
#include "list/placement.h"

#include <span>

namespace dnc {

/// What shows an EntryList, and is told of each change of its entries in the list's thread. This one shows
/// nothing. While it is told, and between aboutToTake() and taken(), it must not change the list.
class EntryListObserver {
public:
    virtual ~EntryListObserver() = default;

    /// Before and after all entries are replaced.
    virtual void aboutToResetList() { }
    virtual void listReset() { }

    /// Before `runs` leave the list: hides them and returns where they were shown.
    virtual ShownRows aboutToTake(std::span<const EntryRun> /*runs*/) { return {}; }
    /// `runs` have left the list: all entries behind them have other indexes.
    virtual void taken(std::span<const EntryRun> /*runs*/) { }
    /// Entries came into the list and are at `runs` now; `shown` is where they were shown, or shall be.
    virtual void put(std::span<const EntryRun> /*runs*/, const ShownRows & /*shown*/) { }

    /// Entries `first` to `last`, or any, have other contents.
    virtual void entriesChanged(quint32 /*first*/, quint32 /*last*/) { }
    virtual void allEntriesChanged() { }

    /// So many entries will be in the list.
    virtual void reserve(quint32 /*count*/) { }
    /// Entries from `first` on came to the end of the list; more may follow until appendFinished().
    virtual void appended(quint32 /*first*/) { }
    virtual void appendFinished() { }
};

} // namespace dnc
