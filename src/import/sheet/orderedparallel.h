// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/runasync.h"
#include "core/platform/vectorregisters.h"

#include <QtGlobal>

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace dnc {

/// Processes items on all cores and delivers the results to the calling thread in order. A bounded window of
/// results waits for delivery, just enough to keep the cores busy, so that they take little memory.
template <typename Made>
class OrderedParallel {
public:
    using Make = std::function<Made(quint32 index)>; ///< called on any thread, several at once
    using Take = std::function<void(Made &&made)>; ///< called on the calling thread alone

    OrderedParallel(quint32 count, Make make, Take take)
        : m_count(count)
        , m_make(std::move(make))
        , m_take(std::move(take))
    {
    }

    /// Makes each index below `count` and takes its result. Returns when all are done.
    void run() noexcept
    {
        std::vector<std::future<void>> helpers;
        for (quint32 i = 1; i < std::min(m_threads, m_count); ++i)
            helpers.push_back(runAsync([this]() noexcept { help(); }));
        std::unique_lock lock(m_mutex);
        while (m_taken < m_count) {
            if (auto made = m_made.extract(m_taken))
                takeOne(std::move(made.mapped()), lock);
            else if (mayMake())
                makeOne(lock);
            else
                m_changed.wait(lock);
        }
    }

    /// The number of items that may be made but not taken yet.
    [[nodiscard]] quint32 window() const { return 8 * m_threads; }

private:
    [[nodiscard]] bool mayMake() const { return m_next < std::min(m_count, m_taken + window()); }

    void help()
    {
        std::unique_lock lock(m_mutex);
        while (m_next < m_count) {
            if (mayMake())
                makeOne(lock);
            else
                m_changed.wait(lock);
        }
    }

    void makeOne(std::unique_lock<std::mutex> &lock)
    {
        const quint32 index = m_next++;
        lock.unlock();
        clearUpperVectorHalves();
        Made made = m_make(index);
        lock.lock();
        m_made.emplace(index, std::move(made));
        m_changed.notify_all();
    }

    void takeOne(Made &&made, std::unique_lock<std::mutex> &lock)
    {
        lock.unlock();
        clearUpperVectorHalves();
        m_take(std::move(made));
        lock.lock();
        ++m_taken;
        m_changed.notify_all();
    }

    const quint32 m_threads = std::max(1U, std::thread::hardware_concurrency());
    const quint32 m_count;
    const Make m_make;
    const Take m_take;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<quint32, Made> m_made; // not taken yet, by index
    quint32 m_next = 0; // the next index to make
    quint32 m_taken = 0; // the number taken so far
};

} // namespace dnc
