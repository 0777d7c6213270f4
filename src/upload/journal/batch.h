// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <vector>

namespace dnc {

/// `maxItems` of `identifiers` in the API's contract: the most identifiers in one request.
inline constexpr quint32 maxBatchSize = 500;

/// The entries of a list from `first` to `last`, both included, whose sendable ones go into one request.
struct BatchRange {
    quint32 first = 0;
    quint32 last = 0;
    quint32 count = 0; ///< of sendable ones, 1..maxBatchSize

    bool operator==(const BatchRange &) const = default;
};

/// True for entries that an upload sends: Valid ones, and Unknown ones of an earlier upload.
[[nodiscard]] constexpr bool isSendable(EntryStatus status)
{
    return status == EntryStatus::Valid || status == EntryStatus::Unknown;
}

/// Splits the list into batches in its order, each of `size` identifiers (1..maxBatchSize) but the last. Any
/// thread.
[[nodiscard]] std::vector<BatchRange> makeBatches(const EntryStore &entries, quint32 size = maxBatchSize);

} // namespace dnc
