// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/delivery.h"
#include "core/entry/entrystore.h"
#include "core/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace dnc {

/// Why a report could not be written; an older report at the same place is untouched then.
struct ReportError {
    QString path;
    QString detail; ///< the system's words
    bool givenUp = false; ///< because it was wished so
};
[[nodiscard]] QString describe(const ReportError &error);

enum class ReportFormat : quint8 { Csv, Workbook };

/// The format that the suffix of `path` asks for: `.csv` or `.xlsx`, in whatever case.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString &path);

/// Writes every entry of `store`, in its order, under the reportColumnNames. `deliveries` is empty or has one
/// element an entry. Status names and identifier types are those of statusName() and wireName(); time is ISO
/// 8601 in UTC with milliseconds. issue is that of issueName(). Row, column, batch and time are empty where
/// there is none. A path of no known suffix becomes CSV.
///
/// CSV is UTF-8 with CRLF and without a byte order mark, for scripts read this; a text that a spreadsheet
/// would run as a formula gets the apostrophe of withFormulaGuard(). A workbook (XLSX) holds texts as text
/// cells and numbers as numbers; see workbookText() for what a cell cannot hold.
///
/// `goesOn` is asked now and then whether to go on, with the number of rows that are written; after the last
/// one a workbook is packed, which takes as long again.
///
/// The report that was there before stays whole until the new one is complete and on the disk. A new file can
/// be read by its owner only; one that exists keeps its permissions. Any thread; takes some 20 s for a
/// workbook of a million.
[[nodiscard]] Result<void, ReportError> writeReport(const QString &path, const EntryStore &store,
                                                    std::span<const Delivery> deliveries,
                                                    const std::function<bool(quint32)> &goesOn = {});

} // namespace dnc
