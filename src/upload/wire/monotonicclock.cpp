// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/monotonicclock.h"

#include <QtGlobal>

#include <ctime>

namespace dnc {

std::chrono::milliseconds sinceBoot()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_DARWIN)
#ifdef Q_OS_LINUX
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC; // on macOS it counts suspended time
#endif
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec)
                                                         + std::chrono::nanoseconds(time.tv_nsec));
#else
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace dnc
