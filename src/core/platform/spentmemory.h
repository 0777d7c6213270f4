// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>

namespace dnc {

/// Gives the pages of `size` bytes back to the system while the block that they are a part of stays
/// allocated. What stands there is lost. Does nothing where the system has no such thing.
void discardPages(const char *begin, size_t size);

/// Gives back to the system what was freed piece by piece and stays with the process for later. A few
/// milliseconds; does nothing where the standard library has no such thing.
void trimFreedMemory();

} // namespace dnc
