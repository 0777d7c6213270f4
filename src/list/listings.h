// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/listing.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace dnc {

class EntryList;

// What is known of entries from the list of an account, each as one undo step. Nothing happens while the list
// is not changeable. Entries are indexes into the list, ascending, each once. GUI thread only.

struct FoundListing {
    quint32 entry = 0;
    Listing listing;
};
/// What is listed as it would be sent becomes Listed; what is listed in another form keeps its status, and
/// says so.
void noteListings(EntryList &list, std::span<const FoundListing> found);
/// Makes Listed entries Valid again, so that they are sent.
void forgetListings(EntryList &list, const std::vector<quint32> &entries);
/// Excludes entries that were on the list before, and their duplicates. `areConfirmed`: an upload from this
/// computer confirmed them, which their reason then says.
void excludeKnown(EntryList &list, const std::vector<quint32> &known, bool areConfirmed);

} // namespace dnc
