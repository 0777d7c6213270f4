// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <future>
#include <type_traits>
#include <utility>

namespace dnc {

/// Runs `work` on a new thread and returns the future of its result. The future's destructor waits for the
/// thread: declare the future after everything that `work` uses. All threads of import and the command line
/// start here; to split one task into many pieces, use OrderedParallel.
template <typename Work>
[[nodiscard]] std::future<std::invoke_result_t<Work>> runAsync(Work work)
{
    return std::async(std::launch::async, std::move(work));
}

} // namespace dnc
