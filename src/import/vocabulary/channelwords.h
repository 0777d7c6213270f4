// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <optional>
#include <string_view>

namespace dnc {

/// The type that a cell of a type column names, in the languages of readHeader(): by API name, in common
/// words such as `E-Mail` or `Handy`, or as a channel such as `website`, `text` or `wa`. Ignores case,
/// accents and punctuation.
[[nodiscard]] std::optional<IdentifierType> typeFromWord(std::string_view word);

} // namespace dnc
