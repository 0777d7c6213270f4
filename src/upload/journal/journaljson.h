// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/job.h"
#include "upload/journal/journalqueries.h"

#include <QJsonObject>

namespace dnc {

// What the journal holds, for scripts and files. The keys are in docs/cli.md and never change. All functions
// work in any thread.

/// ISO 8601 in UTC with milliseconds; empty for the epoch.
[[nodiscard]] QString isoTime(WallTime time);
/// Null for an empty text.
[[nodiscard]] QJsonValue orNull(const QString &text);

[[nodiscard]] QJsonObject toJson(const JobSource &used);
[[nodiscard]] QJsonObject toJson(const Attempt &attempt);
[[nodiscard]] QJsonObject toJson(const EvidenceExport &exported);

} // namespace dnc
