// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/threadpriority.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace dnc {

void lowerThreadPriority()
{
#ifdef Q_OS_LINUX
    constexpr int niceValue = 10;
    ::setpriority(PRIO_PROCESS, 0, niceValue); // on Linux, of the calling thread
#endif
#ifdef Q_OS_WIN
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#endif
}

} // namespace dnc
