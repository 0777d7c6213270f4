// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/backoff.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace dnc {

namespace {

constexpr std::chrono::milliseconds longestJitter = 5s;

std::chrono::milliseconds randomUpTo(std::chrono::milliseconds limit, QRandomGenerator &random)
{
    return std::chrono::milliseconds(random.bounded(qint64(limit.count()) + 1));
}

} // namespace

std::chrono::milliseconds randomBackoff(const RetryPolicy &retryPolicy, int failures,
                                        QRandomGenerator &random)
{
    const auto ceiling =
        std::min(retryPolicy.longestBackoff, retryPolicy.shortestBackoff * (1 << std::min(failures, 10)));
    return retryPolicy.shortestBackoff + randomUpTo(ceiling - retryPolicy.shortestBackoff, random);
}

std::chrono::milliseconds withJitter(std::chrono::milliseconds wait, QRandomGenerator &random)
{
    return wait + randomUpTo(std::min(longestJitter, wait / 10), random);
}

} // namespace dnc
