// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <atomic>
#include <memory>

namespace dnc {

/// A flag by which a person cancels an import. All copies share it. Thread-safe.
class Cancellation {
public:
    void cancel() { m_isCanceled->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCanceled() const { return m_isCanceled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_isCanceled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace dnc
