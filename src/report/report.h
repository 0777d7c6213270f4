// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/delivery.h"
#include "core/entry/entrystore.h"
#include "core/result.h"

#include <QFileDevice>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <span>

namespace dnc {

/// Why a report could not be written; an older report at the same path is unchanged then.
struct ReportError {
    QString path;
    QString detail; ///< the system's message
    bool givenUp = false; ///< canceled by `goesOn`
};
[[nodiscard]] QString describe(const ReportError &error);

/// Why `file`, written anew, could not take the place of the one at `path`: on Windows perhaps because
/// another program has that open, otherwise the system's message. Any thread.
[[nodiscard]] QString replaceFailure(const QString &path, const QFileDevice &file);

using ReportTime = std::chrono::sys_time<std::chrono::milliseconds>;

enum class ReportFormat : quint8 { Csv, Workbook };

/// The format for the suffix of `path`: `.csv` or `.xlsx`, ignoring case.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString &path);

/// Writes every entry of `store`, in order, under the reportColumnNames. `deliveries` is empty or has one
/// element per entry. Status names, types and issues are those of statusName(), wireName() and issueName();
/// time is ISO 8601 in UTC with milliseconds, requestedOn an ISO date. Row, column, batch, time, proof (see
/// proofName()), requestedOn, requestSource, verifiedAt, removal (see removalName()) and removedAt are empty
/// if there is none; verifiedAt and removedAt are written like time. A path with an unknown suffix
/// becomes CSV.
///
/// CSV is UTF-8 with CRLF and without a byte order mark, because scripts read it; a text that a spreadsheet
/// would run as a formula gets the apostrophe of withFormulaGuard(). A workbook (XLSX) stores texts as text
/// cells and numbers as numbers; see workbookText() for texts that a cell cannot hold.
///
/// Calls `goesOn` now and then with the number of rows written; false cancels. After the last row a workbook
/// is compressed, which takes as long again.
///
/// `created` goes into the properties of a workbook, instead of the current time: the same rows give the same
/// bytes then.
///
/// An existing report stays unchanged until the new one is complete and on disk. A new file can be read by
/// its owner only; an existing one keeps its permissions. Any thread; takes some 20 s for a workbook of a
/// million rows.
[[nodiscard]] Result<void, ReportError> writeReport(const QString &path, const EntryStore &store,
                                                    std::span<const Delivery> deliveries,
                                                    const std::function<bool(quint32)> &goesOn = {},
                                                    std::optional<ReportTime> created = {});

} // namespace dnc
