// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entryruns.h"
#include "core/entry/entrystore.h"

#include <QByteArray>

#include <optional>
#include <string_view>
#include <vector>

namespace dnc {

// Rows and their places as bytes, the same on every computer. Reading accepts any bytes. Any thread.

/// `count` rows of `store` from `first` on. Duplicates are written as valid: marks depend on the whole list.
[[nodiscard]] QByteArray encodeRows(const EntryStore &store, quint32 first, quint32 count);
/// The rows as rows of `store`, which are not in the list yet; nothing where the bytes are no rows. `places`
/// has the number in the store of each source.
[[nodiscard]] std::optional<std::vector<EntryStore::Row>>
decodeRows(std::string_view bytes, const std::vector<quint16> &places, EntryStore &store);

[[nodiscard]] QByteArray encodeRuns(const std::vector<EntryRun> &runs);
/// Nothing where the bytes are no ascending runs that do not overlap.
[[nodiscard]] std::optional<std::vector<EntryRun>> decodeRuns(std::string_view bytes);

} // namespace dnc
