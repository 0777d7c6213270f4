// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <string>
#include <string_view>

namespace dnc {

/// `value`, an identifier of `type`, in readable form: domains and profile names in Unicode. A name that
/// mixes scripts stays in the form that is sent, so that it cannot pass for another. Thread-safe; cheap if
/// nothing is encoded.
[[nodiscard]] std::string readable(IdentifierType type, std::string_view value);

} // namespace dnc
