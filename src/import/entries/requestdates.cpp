// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/requestdates.h"

#include "core/text/cleantext.h"
#include "core/text/text.h"
#include "import/mapping/nondatarows.h"
#include "import/sheet/rowrange.h"
#include "import/vocabulary/consentwords.h"

#include <algorithm>

namespace dnc {

namespace {

/// `n/a` or `No` in place of a date are not unreadable: there is none.
bool standsForNone(std::string_view cell)
{
    return emptyTextIssue(cell) == Issue::Empty || isYesOrNo(cell);
}

} // namespace

DateOrder DateFacts::order() const
{
    if (showsDayFirst == showsMonthFirst)
        return DateOrder::Open;
    return showsDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

DateFacts &DateFacts::operator+=(const DateFacts &next)
{
    ambiguous += next.ambiguous;
    unreadable += next.unreadable;
    firstAmbiguous = std::min(firstAmbiguous, next.firstAmbiguous);
    showsDayFirst = showsDayFirst || next.showsDayFirst;
    showsMonthFirst = showsMonthFirst || next.showsMonthFirst;
    return *this;
}

DateFacts dateFacts(const Sheet &sheet, const Mapping &mapping, quint32 column,
                    const Cancellation &cancellation)
{
    const NonDataRows nonData(sheet, mapping);
    return sumOfParts<DateFacts>({mapping.firstDataRow, sheet.rowCount()}, [&](RowRange part) {
        DateFacts facts;
        for (quint32 row = part.begin; row < part.end && !cancellation.isCanceled(); ++row) {
            const std::string_view cell = trimmed(sheet.cell(row, column));
            const DateText date = cell.empty() ? DateText() : readDate(cell);
            const DateOrder order = date.order();
            facts.showsDayFirst = facts.showsDayFirst || order == DateOrder::DayFirst;
            facts.showsMonthFirst = facts.showsMonthFirst || order == DateOrder::MonthFirst;
            facts.ambiguous += date.isAmbiguous() ? 1 : 0;
            if (date.isAmbiguous())
                facts.firstAmbiguous = std::min(facts.firstAmbiguous, row);
            if (!date.isDate() && !standsForNone(cell) && nonData.issueOf(row) == Issue::None)
                ++facts.unreadable;
        }
        return facts;
    });
}

DateOrder dateOrderOf(const DateFacts &facts, const Mapping &mapping)
{
    const DateOrder shown = facts.order();
    return shown == DateOrder::Open ? mapping.dateOrder : shown;
}

} // namespace dnc
