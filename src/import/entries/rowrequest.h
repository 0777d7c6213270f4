// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entry.h"
#include "import/mapping/requestcolumns.h"
#include "import/sheet/sheet.h"
#include "import/vocabulary/datetext.h"

#include <optional>
#include <vector>

namespace dnc {

/// The columns of a sheet that say when and how people asked to opt out.
struct RequestPlan {
    std::vector<RequestColumn> dates;
    std::vector<DateOrder> dateOrders; ///< one per column in `dates`
    std::vector<RequestColumn> sources;
    [[nodiscard]] bool isEmpty() const { return dates.empty() && sources.empty(); }
};

/// What a row says about when and how its person asked.
class RowRequest {
public:
    /// `plan` must outlive it.
    explicit RowRequest(const RequestPlan &plan)
        : m_plan(plan)
    {
    }

    /// Reads the next row, whose cells stay valid until the one after it is read.
    void read(const Sheet::Row &cells)
    {
        if (!m_plan.isEmpty())
            readCells(cells);
    }
    /// Completes an entry of the row. Of several dates about its channel the latest counts, and of several
    /// sources the first.
    void addTo(RawEntry &raw) const
    {
        if (!m_plan.isEmpty())
            complete(raw);
    }

private:
    void readCells(const Sheet::Row &cells);
    void complete(RawEntry &raw) const;

    const RequestPlan &m_plan;
    Sheet::Row m_cells;
    std::vector<std::optional<RequestDay>> m_days; ///< one per column of dates
};

} // namespace dnc
