// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/recordmodel.h"
#include "upload/journal.h"

namespace dnc {

/// The columns of the history's three tables, translated.
[[nodiscard]] std::vector<RecordColumn<Job>> jobColumns();
[[nodiscard]] std::vector<RecordColumn<Attempt>> attemptColumns();
[[nodiscard]] std::vector<RecordColumn<Source>> sourceColumns();

} // namespace dnc
