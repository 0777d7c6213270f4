// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>

namespace dnc {

/// Asks the system to use large pages for memory that is about to be filled, if it supports them: touching
/// 100 MB for the first time then causes fifty page faults instead of 25,000, each of which may stall all
/// cores. A hint that affects speed only. Any thread.
void preferLargePages(void *memory, size_t size);

} // namespace dnc
