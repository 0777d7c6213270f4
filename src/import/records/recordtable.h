// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/sheet/sheet.h"

#include <QtGlobal>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// Collects records whose fields have names, and makes a sheet of them: a header with the names in the order
/// in which they first occurred, and a row for each record.
class RecordTable {
public:
    /// Begins a record, on this line of its source. An empty one gives no row.
    void begin(quint32 line);
    /// Adds a field to the record. Several values of one name are joined by `; `. False, and nothing added,
    /// if the record would have more fields than a row has cells.
    bool add(std::string_view name, std::string_view value);

    [[nodiscard]] bool isEmpty() const { return m_records.empty(); }
    /// The fields of the current record that are filled.
    [[nodiscard]] size_t fieldCount() const { return m_records.empty() ? 0 : m_records.back().fields.size(); }

    /// Each row has the number of its line, or the next one where a line has several records. Without names,
    /// there is no header.
    [[nodiscard]] Sheet sheet() const;

private:
    struct Record {
        quint32 line = 0;
        std::map<quint32, std::string> fields; ///< by column
    };

    std::vector<std::string> m_names;
    std::map<std::string, quint32, std::less<>> m_columns;
    std::vector<Record> m_records;
};

} // namespace dnc
