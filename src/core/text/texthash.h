// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <string_view>

#include <xxhash.h>

namespace dnc {

/// A number that texts hardly ever share, for tables. Who does not know `seed` cannot make texts that do.
[[nodiscard]] inline quint64 textHash(std::string_view text, quint64 seed = 0)
{
    return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}

} // namespace dnc
