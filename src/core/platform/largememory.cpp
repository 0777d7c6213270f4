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
    const auto begin = (reinterpret_cast<uintptr_t>(memory) + page - 1) & ~(page - 1);
    const auto end = (reinterpret_cast<uintptr_t>(memory) + size) & ~(page - 1);
    if (begin < end) // keep the program's errno: this is only a hint
        ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

} // namespace dnc
