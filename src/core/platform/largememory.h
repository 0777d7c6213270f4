// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>

namespace dnc {

/// Asks the system to lay out memory that is about to be filled in large pages, where it has them: touching
/// 100 MB for the first time then stops the program fifty times, and not 25,000 times, at each of which all
/// cores may wait for one another. A wish: nothing changes but the time. Any thread.
void preferLargePages(void *memory, size_t size);

} // namespace dnc
