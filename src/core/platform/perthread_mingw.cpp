// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/perthread.h"

#include <QtGlobal>

#include <windows.h>

namespace dnc {

unsigned long makeThreadSlot(void (*destroy)(void *))
{
    const DWORD slot = FlsAlloc(destroy);
    if (slot == FLS_OUT_OF_INDEXES)
        qFatal("Windows has no slot left for what each thread has of its own");
    return slot;
}

void *valueInThreadSlot(unsigned long slot)
{
    return FlsGetValue(slot);
}

void putInThreadSlot(unsigned long slot, void *value)
{
    if (!FlsSetValue(slot, value))
        qFatal("Windows did not keep what a thread has of its own");
}

} // namespace dnc
