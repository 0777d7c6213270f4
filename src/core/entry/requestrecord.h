// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/requestday.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace dnc {

// When and how a person asked, as bytes in the texts of a list: few entries have it, so that it takes no room
// in the others.

struct RequestRecord {
    std::optional<RequestDay> on;
    std::string_view source; ///< within the bytes that were read
};

/// The number of bytes that writeRequestRecord() writes.
[[nodiscard]] size_t requestRecordSize(std::string_view source);
/// Writes to `bytes`, which needs no alignment.
void writeRequestRecord(std::optional<RequestDay> day, std::string_view source, char *bytes);
[[nodiscard]] RequestRecord readRequestRecord(const char *bytes);

} // namespace dnc
