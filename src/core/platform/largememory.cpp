// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/largememory.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <cstdint>
#include <sys/mman.h>
#endif

namespace dnc {

void preferLargePages([[maybe_unused]] void *memory, [[maybe_unused]] size_t size)
{
#ifdef Q_OS_LINUX
    constexpr uintptr_t page = uintptr_t(1) << 21;
    const size_t before = (page - reinterpret_cast<uintptr_t>(memory) % page) % page;
    if (size < before + page)
        return;
    const size_t whole = (size - before) / page * page;
    ::madvise(static_cast<char *>(memory) + before, whole,
              MADV_HUGEPAGE); // a hint: its failure does not matter
#endif
}

} // namespace dnc
