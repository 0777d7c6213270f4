// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "core/result.h"
#include "report/report.h"

#include <QString>

#include <span>

namespace dnc {

/// Writes these entries into a workbook (XLSX) for the colleague who owns the list: number, identifier, type,
/// name and the reason why it cannot be sent, whose cell is marked. A hidden sheet holds `list`, and for each
/// row its number and the hash of its cells, so that readCorrections() knows what was changed. The file can
/// be read by its owner only; an older one stays until the new one is complete. Any thread.
[[nodiscard]] Result<void, ReportError> writeProblemWorkbook(const QString &path, const QString &list,
                                                             const EntryStore &store,
                                                             std::span<const quint32> entries);

} // namespace dnc
