// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace dnc {

/// The first call of a program. Where it is built with mingw-w64, Qt's regular expressions do without their
/// compiler: what that keeps for each thread has a destructor, which would use freed memory (perthread.h),
/// and the program would wait for a lock of that thread at its end.
inline void prepareRuntime()
{
#ifdef __MINGW32__
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
}

} // namespace dnc
