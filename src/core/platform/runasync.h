// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <future>
#include <type_traits>
#include <utility>

namespace dnc {

/// Runs `work` on a new thread and returns the future of its result. The future's destructor waits for the
/// thread, so declare it after everything that `work` refers to: nothing that `work` uses can go before it.
/// The one place where import and command line start threads; use OrderedParallel for many pieces of work.
template <typename Work>
[[nodiscard]] std::future<std::invoke_result_t<Work>> runAsync(Work work)
{
    return std::async(std::launch::async, std::move(work));
}

} // namespace dnc
