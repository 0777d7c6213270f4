// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/entries/addentries.h"
#include "import/mapping/mapping.h"
#include "import/sheet/rowrange.h"

#include <functional>
#include <memory>

namespace dnc {

struct RowPlan;

/// One place of a sheet that becomes an entry.
struct FoundPlace {
    RawEntry raw; ///< of the first source
    quint32 row = 0; ///< index
    Issue issue = Issue::None; ///< why it is excluded, or invalid whatever its text; None: parse it
    std::string_view detail;
};

/// Counting places does not need to know which are normalized.
enum class Purpose : quint8 { Count, Parse };

/// The rows of a sheet below its header, with everything that must be known of the sheet before one can be
/// read. What it refers to must outlive it. Several threads may walk through it at once.
class DataRows {
public:
    DataRows(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
             Purpose purpose = Purpose::Count);
    ~DataRows();
    Q_DISABLE_COPY_MOVE(DataRows)

    /// Visits every place of these rows that becomes an entry, at least one per data row, in order; the texts
    /// are valid until `visit` returns. A row that is not about a person gives only what has the form of an
    /// identifier; those above the header come with the first data row. Returns the number of data rows and
    /// others that gave entries.
    quint32 walk(RowRange rows, const std::function<void(const FoundPlace &)> &visit) const;

private:
    std::unique_ptr<const RowPlan> m_plan;
    Purpose m_purpose;
};

/// Walks through all data rows of a sheet. Shared by addEntries() and forecast(), so that they cannot differ.
quint32 walkRows(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
                 const std::function<void(const FoundPlace &)> &visit);

/// A mapping with the same places but without names and countries, which take time to read: for counting.
[[nodiscard]] Mapping withoutNamesAndCountries(Mapping mapping);

} // namespace dnc
