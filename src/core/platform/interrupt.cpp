// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/interrupt.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>

namespace dnc {

namespace {

using namespace std::chrono_literals;

// A signal handler can access nothing but these.
std::atomic<int> signalsSeen{0};
std::atomic<int> secondStatus{1};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void onSignal(int number)
{
    if (signalsSeen.fetch_add(1) > 0)
        std::_Exit(secondStatus);
    std::signal(number, onSignal); // some systems reset a handler after each call
}

void handle(void (*handler)(int))
{
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
#ifdef SIGHUP
    std::signal(SIGHUP, handler);
#endif
}

} // namespace

Interrupt::Interrupt(int exitStatus, QObject *parent)
    : QObject(parent)
{
    signalsSeen = 0;
    secondStatus = exitStatus;
    handle(onSignal);
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe on our output is no reason to stop
#endif
    connect(&m_timer, &QTimer::timeout, this, &Interrupt::look);
    m_timer.start(100ms);
}

Interrupt::~Interrupt()
{
    handle(SIG_DFL);
}

bool Interrupt::isRaised() const
{
    return signalsSeen > 0;
}

void Interrupt::look()
{
    if (!isRaised())
        return;
    m_timer.stop();
    emit raised();
}

} // namespace dnc
