// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/entries/addentries.h"
#include "import/entries/parsedrows.h"
#include "import/mapping/reportheader.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/rowrange.h"

#include <functional>
#include <set>
#include <string>
#include <utility>

namespace dnc {

/// What a report says about one of its rows.
enum class ReportSays : quint8 {
    Unfinished, ///< parse it again
    Listed, ///< it was confirmed
    LeftOut, ///< a person excluded it
    Nothing, ///< it has no value
};

/// Visits each of these rows that is not empty. Returns their number.
quint32 walkReport(const Sheet &sheet, const ReportPlaces &places, RowRange range,
                   const Cancellation &cancellation, const std::function<void(ReportSays)> &visit);

/// Continues what a report left unfinished, one entry per row. What it lists as confirmed is Excluded with
/// Issue::OnListAlready, what was excluded stays so, and everything else is parsed again. Each entry keeps
/// the origin, name and input that the report gives. Sheet and options must outlive it.
class ReportRows {
public:
    /// Collects the names of files, some 50 ms per million rows.
    ReportRows(const Sheet &sheet, const ReportPlaces &places, quint32 firstDataRow,
               const ImportOptions &options);

    /// Any thread, several at once.
    [[nodiscard]] ParsedRows parsed(RowRange range) const;

private:
    const Sheet &m_sheet;
    const ReportPlaces m_places;
    const ImportOptions &m_options;
    std::set<std::pair<std::string, std::string>> m_knownSources; // names of files and sheets
};

} // namespace dnc
