// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/reportcolumns.h"
#include "import/mapping/mapping.h"

#include <array>
#include <optional>

namespace dnc {

/// The column of the sheet that holds each column of our reports; empty for one that is missing.
using ReportPlaces = std::array<std::optional<quint32>, reportColumnNames.size()>;

/// Nothing if `headerRow` is not the first row of one of our reports, with at least input, identifier, type
/// and name.
[[nodiscard]] std::optional<ReportPlaces> findReportColumns(const Sheet &sheet, quint32 headerRow);

/// The report columns of a sheet whose `mapping` says that it is one of our reports; otherwise nothing.
[[nodiscard]] std::optional<ReportPlaces> reportPlaces(const Sheet &sheet, const Mapping &mapping);

} // namespace dnc
