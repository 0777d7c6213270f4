// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/plan/importplan.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"

#include <QString>

#include <vector>

namespace dnc {

/// A column with dates of requests some of which cannot be read, so that their entries have none.
struct UnreadDates {
    size_t sheet = 0; ///< index into the document
    quint32 column = 0; ///< index
    quint32 count = 0; ///< number of cells

    bool operator==(const UnreadDates &) const = default;
};

/// Reads these columns of the included sheets, on all cores; if canceled, only some of their rows.
[[nodiscard]] std::vector<UnreadDates> unreadDates(const Document &document, const ImportPlan &plan,
                                                   const Cancellation &cancellation = {});

/// For display, such as `Opt-out date: 3 dates cannot be read and are left out.` Translated.
[[nodiscard]] QString describe(const UnreadDates &dates, const Document &document, const ImportPlan &plan);

} // namespace dnc
