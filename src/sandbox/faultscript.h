// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/answer.h"
#include "sandbox/fault.h"

#include <chrono>

namespace dnc::sandbox {

/// What a connection does once it knows its answer.
struct Script {
    enum class End { KeepAlive, Close, Reset, Stall };

    std::chrono::milliseconds delay{0}; ///< before anything is sent
    QByteArray head; ///< at once
    QByteArray bytes;
    std::chrono::milliseconds pause{0}; ///< between single bytes of `bytes`; 0: all at once
    QByteArray flood; ///< after `bytes`, `floodCount` times
    qint64 floodCount = 0; ///< -1: without end
    QByteArray tail; ///< after the flood
    End end = End::KeepAlive;
    int status = 0; ///< for the log: 0 where no whole answer is sent
};

/// The answer as it should be.
[[nodiscard]] Script usualScript(const Answer &answer, Afterwards afterwards);
/// What `fault` makes of it. `answer` is what the service said, where the fault lets it be asked; a fault
/// that changes what is said, such as html, leaves the service's refusals as they are.
[[nodiscard]] Script faultScript(const Fault &fault, const Answer &answer, Afterwards afterwards);

} // namespace dnc::sandbox
