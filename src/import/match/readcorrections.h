// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/correction.h"
#include "import/sheet/document.h"

#include <optional>

namespace dnc {

/// What `document` holds if it is a workbook of problem rows that came back, whatever order its rows and
/// columns have now; nothing for any other list. Thread-safe.
[[nodiscard]] std::optional<Corrections> readCorrections(const Document &document);

} // namespace dnc
