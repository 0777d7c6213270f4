// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/interrupt.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

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

#ifdef Q_OS_WIN
/// The console's window is closed, or the person logs off: no signal, and the process ends when this returns.
/// Windows waits for five seconds; the program ends by itself before.
BOOL WINAPI onConsoleEvent(DWORD event)
{
    if (event != CTRL_CLOSE_EVENT && event != CTRL_LOGOFF_EVENT && event != CTRL_SHUTDOWN_EVENT)
        return FALSE;
    signalsSeen.fetch_add(1);
    Sleep(INFINITE);
    return TRUE;
}
#endif

void handle(void (*handler)(int))
{
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
#ifdef SIGHUP
    std::signal(SIGHUP, handler);
#endif
#ifdef SIGBREAK
    std::signal(SIGBREAK, handler); // Ctrl+Break, and the only one that another process can send
#endif
}

} // namespace

Interrupt::Interrupt(int exitStatus, QObject *parent)
    : QObject(parent)
{
    signalsSeen = 0;
    secondStatus = exitStatus;
    handle(onSignal);
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
#endif
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe on our output is no reason to stop
#endif
    connect(&m_timer, &QTimer::timeout, this, &Interrupt::look);
    m_timer.start(100ms);
}

Interrupt::~Interrupt()
{
    handle(SIG_DFL);
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
#endif
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
