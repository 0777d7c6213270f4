// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <atomic>
#include <memory>

namespace dnc {

/// Whether a person has given up what is being read. All copies are about the same reading. Thread-safe.
class Cancellation {
public:
    void cancel() { m_isCancelled->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace dnc
