// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entryruns.h"

#include <span>

namespace dnc {

/// Receives each change that a person made to an EntryList, so that the list can be rebuilt from them: after
/// the change, in the list's thread, without duplicate marks and upload results. Must not change the list.
/// This one records nothing.
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
