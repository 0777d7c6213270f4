// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <string>
#include <string_view>

namespace dnc {

/// `value`, an identifier of `type`, as a person reads it best: a domain and the name of a profile in their
/// own letters. What mixes scripts stays in the form that is sent, so that it cannot pass for another.
/// Thread-safe; cheap where nothing is encoded.
[[nodiscard]] std::string readable(IdentifierType type, std::string_view value);

} // namespace dnc
