// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace dnc {

namespace {

constexpr std::chrono::milliseconds longestJitter = 5s;

std::chrono::milliseconds randomUpTo(std::chrono::milliseconds limit)
{
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(limit.count()) + 1));
}

} // namespace

std::chrono::milliseconds randomBackoff(const RetryPolicy &retryPolicy, int failures)
{
    const auto ceiling =
        std::min(retryPolicy.longestBackoff, retryPolicy.shortestBackoff * (1 << std::min(failures, 10)));
    return retryPolicy.shortestBackoff + randomUpTo(ceiling - retryPolicy.shortestBackoff);
}

std::chrono::milliseconds withJitter(std::chrono::milliseconds wait)
{
    return wait + randomUpTo(std::min(longestJitter, wait / 10));
}

} // namespace dnc
