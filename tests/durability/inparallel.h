// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <atomic>
#include <thread>
#include <vector>

namespace dnc::test {

/// Calls `work` for each item and gives what it returned, in order. The work waits for other processes most
/// of its time, so there are more threads than processors.
template <typename Item, typename Work>
auto inParallel(const std::vector<Item> &items, const Work &work)
{
    std::vector<decltype(work(items.front()))> results(items.size());
    std::atomic<size_t> next = 0;
    const auto take = [&] {
        for (size_t i = next++; i < items.size(); i = next++)
            results[i] = work(items[i]);
    };
    constexpr size_t count = 4;
    std::vector<std::jthread> threads;
    threads.reserve(count);
    for (size_t i = 0; i < count; ++i)
        threads.emplace_back(take);
    threads.clear();
    return results;
}

} // namespace dnc::test
