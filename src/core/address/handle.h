// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"

namespace dnc {

/// Reads `text`, as it was given, as the handle of a web chat: opaque, trimmed and else kept exactly, 1 to
/// 256 characters. Thread-safe.
[[nodiscard]] ParsedIdentifier parseHandle(std::string_view text);

} // namespace dnc
