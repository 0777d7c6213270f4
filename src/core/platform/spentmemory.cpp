// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/spentmemory.h"

#include <QtGlobal>

#include <bit>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <unistd.h>
#endif

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace dnc {

void discardPages(const char *begin, size_t size)
{
#ifdef Q_OS_LINUX
    const auto page = size_t(::sysconf(_SC_PAGESIZE));
    const auto first = std::bit_cast<quintptr>(begin);
    const quintptr from = (first + page - 1) / page * page; // a page that begins with something else stays
    const quintptr to = (first + size) / page * page;
    if (from < to)
        ::madvise(std::bit_cast<void *>(from), to - from, MADV_DONTNEED);
#else
    Q_UNUSED(begin)
    Q_UNUSED(size)
#endif
}

void trimFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace dnc
