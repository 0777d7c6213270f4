// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"
#include "core/note.h"

#include <string>
#include <string_view>

namespace dnc {

/// A note and, for a doubt, the value that may be meant instead.
struct Remark {
    Note note = Note::None;
    std::string suggestion;

    bool operator==(const Remark &) const = default;
};

/// What is to be said of `identifier` having been read in `input` (both UTF-8). Pure and thread-safe; cheap
/// where the two are the same.
[[nodiscard]] Remark remarkOn(std::string_view input, const Identifier &identifier);

/// The note that remarkOn() has for `value` read in itself, where normalType() says that it is of `type`.
[[nodiscard]] Note noteOnNormal(IdentifierType type, std::string_view value);

} // namespace dnc
