// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/batch.h"

namespace dnc {

std::vector<BatchRange> makeBatches(const EntryStore &entries, quint32 size)
{
    std::vector<BatchRange> batches;
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (!isSendable(entries.statusAt(i)))
            continue;
        if (batches.empty() || batches.back().count == size)
            batches.push_back({.first = i});
        batches.back().last = i;
        ++batches.back().count;
    }
    return batches;
}

} // namespace dnc
