// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <vector>

namespace dnc {

/// The contract's `maxItems` for one request.
inline constexpr quint32 maxBatchSize = 500;

/// A run of a list's entries whose sendable ones travel together: from `first` to `last`, both included.
struct BatchRange {
    quint32 first = 0;
    quint32 last = 0;
    quint32 count = 0; ///< how many of them are sent, 1..maxBatchSize

    bool operator==(const BatchRange &) const = default;
};

/// Valid entries, and those of an earlier upload that ended in doubt, are sent; all others stay.
[[nodiscard]] constexpr bool isSendable(EntryStatus status)
{
    return status == EntryStatus::Valid || status == EntryStatus::Unknown;
}

/// Cuts the list into batches, in its order, each as large as the contract allows.
[[nodiscard]] std::vector<BatchRange> makeBatches(const EntryStore &entries);

} // namespace dnc
