// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/widgets/recordmodel.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"

namespace dnc {

/// The columns of the three tables of the history dialog, translated.
[[nodiscard]] std::vector<RecordColumn<Job>> jobColumns();
[[nodiscard]] std::vector<RecordColumn<Attempt>> attemptColumns();
[[nodiscard]] std::vector<RecordColumn<JobSource>> sourceColumns();

} // namespace dnc
