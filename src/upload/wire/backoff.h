// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/retrypolicy.h"

#include <QRandomGenerator>

#include <chrono>

namespace dnc {

// Random pauses, so that programs that failed at the same time do not come back at the same time. Any thread,
// with a generator of its own or the global one.

/// How long to wait after this many failures in a row (1 or more): full jitter between the shortest backoff
/// and one that doubles with each failure, up to the longest.
[[nodiscard]] std::chrono::milliseconds randomBackoff(const RetryPolicy &retryPolicy, int failures,
                                                      QRandomGenerator &random = *QRandomGenerator::global());

/// `wait` plus up to a tenth of it, at most 5 s more.
[[nodiscard]] std::chrono::milliseconds withJitter(std::chrono::milliseconds wait,
                                                   QRandomGenerator &random = *QRandomGenerator::global());

} // namespace dnc
