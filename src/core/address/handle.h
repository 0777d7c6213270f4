// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"

namespace dnc {

/// Parses raw `text` as a web chat handle: opaque, trimmed but otherwise kept exactly, 1 to 256 characters.
/// Thread-safe.
[[nodiscard]] ParsedIdentifier parseHandle(std::string_view text);

} // namespace dnc
