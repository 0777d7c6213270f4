// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/reportcolumns.h"
#include "import/mapping/mapping.h"

#include <array>
#include <optional>

namespace dnc {

/// In which column of a sheet each column of our reports is; nothing for one that is not there.
using ReportPlaces = std::array<std::optional<quint32>, reportColumnNames.size()>;

/// Nothing where `headerRow` is not the first row of one of our reports, with at least input, identifier,
/// type and name.
[[nodiscard]] std::optional<ReportPlaces> findReportColumns(const Sheet &sheet, quint32 headerRow);

/// Where they are in a sheet that `mapping` reads as one of our reports; else nothing.
[[nodiscard]] std::optional<ReportPlaces> reportPlaces(const Sheet &sheet, const Mapping &mapping);

} // namespace dnc
