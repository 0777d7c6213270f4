// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/answer.h"
#include "sandbox/fault.h"

#include <chrono>

namespace dnc::sandbox {

/// What a connection does once its answer is known.
struct Script {
    enum class End { KeepAlive, Close, Reset, Stall };

    std::chrono::milliseconds delay{0}; ///< before anything is sent
    QByteArray head; ///< at once
    QByteArray bytes;
    std::chrono::milliseconds pause{0}; ///< between single bytes of `bytes`; 0: all at once
    QByteArray flood; ///< after `bytes`, `floodCount` times
    qint64 floodCount = 0; ///< -1: endless
    QByteArray tail; ///< after the flood
    End end = End::KeepAlive;
    int status = 0; ///< for the log: 0 if no complete answer is sent
};

/// The script for a correct answer.
[[nodiscard]] Script usualScript(const Answer &answer, Afterwards afterwards);
/// The script for `fault`. `answer` is the service's, if the fault allows the request to be carried out; a
/// fault that changes the content, such as html, leaves the service's refusals unchanged.
[[nodiscard]] Script faultScript(const Fault &fault, const Answer &answer, Afterwards afterwards);

} // namespace dnc::sandbox
