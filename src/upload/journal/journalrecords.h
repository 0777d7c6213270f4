// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/sqlite.h"
#include "upload/journal/sqlitevalue.h"

#include <QStringList>

#include <map>
#include <string_view>
#include <utility>

namespace dnc::sqlite {

struct RecordShape;

/// Inserts records that were found in the pages of a damaged journal into the tables that they fit. Lives no
/// longer than its transaction, which tells of errors.
class RecordInserter {
public:
    explicit RecordInserter(Transaction &transaction);

    /// Ignores a record that fits no table or that the journal cannot have written, such as a valid entry
    /// whose identifier is not what the rules make of it. The first of two records with the same key stays.
    void insert(const Record &record);

private:
    Statement &statementFor(const RecordShape &shape, size_t columns);

    Transaction &m_transaction;
    std::map<std::string_view, QStringList> m_columns;
    std::map<std::pair<std::string_view, size_t>, Statement> m_statements;
};

} // namespace dnc::sqlite
