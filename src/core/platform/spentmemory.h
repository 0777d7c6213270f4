// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>

namespace dnc {

/// Returns the pages in `size` bytes to the system while their block stays allocated. Their content is lost.
/// Does nothing on systems without support.
void discardPages(const char *begin, size_t size);

/// Returns memory that was freed in small pieces, and that the allocator keeps for reuse, to the system.
/// Takes a few milliseconds; does nothing if the standard library has no such function.
void trimFreedMemory();

} // namespace dnc
