// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "gui/import/importsource.h"
#include "gui/widgets/banner.h"
#include "import/entries/addentries.h"

namespace dnc {

/// What an import brought, in one message without buttons: how much was read, what of it is ready, and what
/// could not be read. `before` and `now` count the list, `overdue` its entries older than `days`.
struct ImportResult {
    ImportCounts read;
    StatusCounts before;
    StatusCounts now;
    quint32 overdue = 0;
    int days = 0;

    /// More of the entries with this status than before.
    [[nodiscard]] int gained(EntryStatus status) const { return int(now[status]) - int(before[status]); }
};
[[nodiscard]] Message importedMessage(const ImportBatch &batch, const ImportResult &result);

} // namespace dnc
