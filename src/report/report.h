// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery.h"
#include "core/entrystore.h"
#include "core/result.h"

#include <QString>

#include <span>

class QIODevice;

namespace dnc {

/// Why a report could not be written; an older report at the same place is untouched then.
struct ReportError {
    QString path;
    QString detail; ///< the system's words
};
[[nodiscard]] QString describe(const ReportError &error);

/// Writes every entry of `store`, in its order, as CSV in UTF-8 with CRLF:
/// `file,sheet,row,column,input,identifier, identifierType,name,status,reason,batch,time`. `deliveries` is
/// empty or has one element an entry. Status names and identifier types are those of statusName() and
/// wireName(); time is ISO 8601 in UTC with milliseconds. No byte order mark, for scripts read this. Row,
/// column, batch and time are empty where there is none. Texts that a spreadsheet would run as a formula get
/// a leading apostrophe: those that begin with `= @ TAB CR LF`, with
/// `+` or `-` where more than a number follows, or with the full-width forms of these signs. Phone numbers
/// such as +1415… do not, they are harmless. A text that already has apostrophes before such a sign gets one
/// more, so that whoever reads the report again takes exactly one off. (OWASP, CSV Injection.) A new file can
/// be read by its owner only; one that exists keeps its permissions.
[[nodiscard]] Result<void, ReportError> writeCsvReport(const QString &path, const EntryStore &store,
                                                       std::span<const Delivery> deliveries);
/// The same to an open device.
[[nodiscard]] Result<void, ReportError> writeCsvReport(QIODevice &device, const EntryStore &store,
                                                       std::span<const Delivery> deliveries);

} // namespace dnc
