// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/diagnostics/diagnostics.h"

namespace dnc {

/// The diagnostics as plain text that a person can read before they give it to others: translated but for the
/// log, lines end with `\n`.
[[nodiscard]] QString diagnosticsText(const Diagnostics &diagnostics);

} // namespace dnc
