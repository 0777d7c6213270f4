// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "core/entry/listing.h"
#include "core/identifier.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace dnc {

/// The entries of a list that an upload would send.
struct SendableEntries {
    std::vector<Identifier> identifiers;
    std::vector<quint32> entries; ///< the index of each, ascending
    quint32 types = 0; ///< how many different ones
};
/// Any thread.
[[nodiscard]] SendableEntries sendableEntries(const EntryStore &entries);

/// How many of the entries that could be sent are on the list.
struct ComparisonCounts {
    quint32 listed = 0; ///< as they would be sent
    quint32 notListed = 0;
    quint32 similar = 0; ///< of those that are not listed: something similar is
};
/// Of what ListLook::found() says. Any thread.
[[nodiscard]] ComparisonCounts countListed(std::span<const std::optional<Listing>> found);

} // namespace dnc
