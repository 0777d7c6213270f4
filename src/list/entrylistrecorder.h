// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entryruns.h"

#include <span>

namespace dnc {

/// Writes down how an EntryList changes, so that the list can be made again: is told of each change that a
/// person made, once it is done, in the list's thread. Duplicate marks and what an upload did are no changes
/// of this kind. This one writes nothing. While it is told, it must not change the list.
class EntryListRecorder {
public:
    virtual ~EntryListRecorder() = default;

    /// All entries are about to be replaced.
    virtual void aboutToReset() { }
    /// These entries (ascending) have other contents.
    virtual void exchanged(std::span<const quint32> /*entries*/) { }
    /// `runs` have left the list.
    virtual void taken(std::span<const EntryRun> /*runs*/) { }
    /// Entries came into the list and are at `runs` now.
    virtual void put(std::span<const EntryRun> /*runs*/) { }
    /// More is known about a source.
    virtual void sourcesChanged() { }
};

} // namespace dnc
