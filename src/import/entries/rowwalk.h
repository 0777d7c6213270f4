// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/entries/addentries.h"
#include "import/entries/rowrange.h"
#include "import/mapping/mapping.h"

#include <functional>
#include <memory>

namespace dnc {

struct RowPlan;

/// One place of a sheet that becomes an entry.
struct FoundPlace {
    RawEntry raw; ///< of the first source
    quint32 row = 0; ///< index
    Issue issue = Issue::None; ///< why it is left out, or cannot be read whatever its text; None: judge it
    std::string_view detail;
};

/// Who only counts places need not know which are normal.
enum class Purpose : quint8 { Count, Judge };

/// The rows of a sheet below its header, with all that is to be known of the sheet before one can be read.
/// What they refer to must live as long. Several threads may walk through them at once.
class DataRows {
public:
    DataRows(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
             Purpose purpose = Purpose::Count);
    ~DataRows();
    Q_DISABLE_COPY_MOVE(DataRows)

    /// Visits every place of these rows that is to become an entry, at least one a data row, in their order;
    /// the texts live until `visit` returns. Gives the number of data rows.
    quint32 walk(RowRange rows, const std::function<void(const FoundPlace &)> &visit) const;

private:
    std::unique_ptr<const RowPlan> m_plan;
    Purpose m_purpose;
};

/// Walks through all data rows of a sheet. What addEntries() and forecast() share, so that they cannot
/// differ.
quint32 walkRows(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
                 const std::function<void(const FoundPlace &)> &visit);

/// The same places for who only counts them: without names and countries, which take time to read.
[[nodiscard]] Mapping withoutPersons(Mapping mapping);

} // namespace dnc
