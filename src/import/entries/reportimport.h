// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/entries/addentries.h"
#include "import/entries/parsedrows.h"
#include "import/entries/rowrange.h"
#include "import/mapping/reportheader.h"
#include "import/sheet/cancellation.h"

#include <functional>
#include <set>
#include <string>
#include <utility>

namespace dnc {

/// What a report says of one of its rows.
enum class ReportSays : quint8 {
    Unfinished, ///< it is to be judged anew
    Listed, ///< it was confirmed
    LeftOut, ///< a person left it out
    Nothing, ///< there is no value in it
};

/// Visits each of these rows that is not empty. Gives their number.
quint32 walkReport(const Sheet &sheet, const ReportPlaces &places, RowRange range,
                   const Cancellation &cancellation, const std::function<void(ReportSays)> &visit);

/// Takes up what a report left unfinished, an entry a row. What it says is confirmed is Excluded with
/// Issue::OnListAlready, what was left out stays so, and all others are judged anew. Each keeps the origin,
/// the name and the input that the report has for it. Sheet and options must outlive it.
class ReportRows {
public:
    /// Looks through the names of files, some 50 ms a million rows.
    ReportRows(const Sheet &sheet, const ReportPlaces &places, quint32 firstDataRow,
               const ImportOptions &options);

    /// Any thread, several at once.
    [[nodiscard]] ParsedRows parsed(RowRange range) const;

private:
    const Sheet &m_sheet;
    const ReportPlaces m_places;
    const ImportOptions &m_options;
    std::set<std::pair<std::string, std::string>> m_believed; // names of files and sheets
};

} // namespace dnc
