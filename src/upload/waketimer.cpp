// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/waketimer.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace dnc {

namespace {

constexpr std::chrono::milliseconds longestStep = 1s;

} // namespace

WakeTimer::WakeTimer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    // A coarse timer may fire early, and the service would see one request too many.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WakeTimer::check);
}

void WakeTimer::start(std::chrono::milliseconds duration)
{
    m_wake = m_clock() + duration;
    m_timer.start(std::clamp(duration, 0ms, longestStep));
}

void WakeTimer::stop()
{
    m_timer.stop();
}

std::chrono::milliseconds WakeTimer::left() const
{
    return std::max(m_wake - m_clock(), 0ms);
}

void WakeTimer::check()
{
    if (const std::chrono::milliseconds remaining = left(); remaining > 0ms)
        m_timer.start(std::min(remaining, longestStep));
    else
        emit timeout();
}

} // namespace dnc
