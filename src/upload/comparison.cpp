// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/comparison.h"

#include "upload/journal/batch.h"

#include <set>
#include <string>

namespace dnc {

SendableEntries sendableEntries(const EntryStore &entries)
{
    SendableEntries sendable;
    std::set<IdentifierType> types;
    for (quint32 i = 0; i < entries.size(); ++i) {
        const EntryStore::View entry = entries.at(i);
        if (!isSendable(entry.status) || !entry.type)
            continue;
        sendable.identifiers.push_back({*entry.type, std::string(entry.identifier)});
        sendable.entries.push_back(i);
        types.insert(*entry.type);
    }
    sendable.types = quint32(types.size());
    return sendable;
}

ComparisonCounts countListed(std::span<const std::optional<Listing>> found)
{
    ComparisonCounts counts;
    for (const std::optional<Listing> &listing : found) {
        const bool isListed = listing && listing->isAsSent;
        ++(isListed ? counts.listed : counts.notListed);
        counts.similar += listing && !isListed ? 1 : 0;
    }
    return counts;
}

} // namespace dnc
