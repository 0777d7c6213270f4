// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"
#include "core/note.h"

#include <string>
#include <string_view>

namespace dnc {

/// A note and, for a doubt, a possible correction.
struct Remark {
    Note note = Note::None;
    std::string suggestion;

    bool operator==(const Remark &) const = default;
};

/// The most severe note about parsing `input` as `identifier` (both UTF-8). Pure and thread-safe; cheap if
/// the two are equal.
[[nodiscard]] Remark remarkOn(std::string_view input, const Identifier &identifier);

/// The note that remarkOn() returns when input and identifier are both `value` and typeOfNormalized() returns
/// `type`.
[[nodiscard]] Note noteOnNormalized(IdentifierType type, std::string_view value);

} // namespace dnc
