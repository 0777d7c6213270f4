// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTest>

#include <chrono>

namespace dnc::test {

/// How long a test waits for something that must happen. Only a hang takes this long, however busy the
/// machine is, so no verdict depends on the load.
inline constexpr std::chrono::milliseconds hangLimit = std::chrono::minutes(5);
/// The same for functions that take milliseconds as a number.
inline constexpr int hangLimitMs = int(hangLimit.count());

} // namespace dnc::test

// Qt Test's own versions give up after 5 s.
#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), dnc::test::hangLimitMs)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(condition, description)                                                                 \
    QTRY_VERIFY2_WITH_TIMEOUT((condition), (description), dnc::test::hangLimitMs)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), expected, dnc::test::hangLimitMs)
