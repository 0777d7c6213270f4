// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <string_view>

#include <xxhash.h>

namespace dnc {

/// A hash of `text` for tables. Without knowing `seed`, nobody can construct colliding texts.
[[nodiscard]] inline quint64 textHash(std::string_view text, quint64 seed = 0)
{
    return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}

} // namespace dnc
