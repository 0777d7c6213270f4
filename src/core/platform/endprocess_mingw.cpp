// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/endprocess.h"

#include <cstdio>

#include <windows.h>

namespace dnc {

int endProcess(int status)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(status));
    return status;
}

} // namespace dnc
