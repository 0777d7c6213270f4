// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

namespace dnc {

/// The columns of a report, in order, for writing a report and for recognizing one that is opened as a list.
enum class ReportColumn : quint8 {
    File,
    Sheet,
    Row,
    Column,
    Input,
    Identifier,
    IdentifierType,
    Name,
    Status,
    Reason,
    Batch,
    Time,
    Issue,
    Proof,
    RequestedOn, ///< ISO date
    RequestSource,
    VerifiedAt,
    Removal,
    RemovedAt,
};

/// The header of each column. Stable, not translated.
inline constexpr std::array<std::string_view, 19> reportColumnNames{
    "file",        "sheet",         "row",        "column",  "input",    "identifier", "identifierType",
    "name",        "status",        "reason",     "batch",   "time",     "issue",      "proof",
    "requestedOn", "requestSource", "verifiedAt", "removal", "removedAt"};
static_assert(reportColumnNames.size() == size_t(ReportColumn::RemovedAt) + 1, "each column has its name");

} // namespace dnc
