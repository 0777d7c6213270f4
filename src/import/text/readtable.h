// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <QByteArray>

#include <optional>

namespace dnc {

/// Reads `text` (UTF-8) as CSV, with `separator` or the detected one. Leaves file names and encoding empty.
/// The sheet keeps `text`; half of a large one is read on a second thread.
[[nodiscard]] Result<Document, ImportError>
readTable(const QByteArray &text, std::optional<char> separator = {}, const Cancellation &cancellation = {});

} // namespace dnc
