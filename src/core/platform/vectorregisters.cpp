// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/vectorregisters.h"

#if defined(__GNUC__) && defined(__x86_64__)
#include <immintrin.h>
#define DNC_HAS_WIDE_VECTORS
#endif

namespace dnc {

#ifdef DNC_HAS_WIDE_VECTORS
__attribute__((target("avx"))) static void zeroUpperHalves()
{
    _mm256_zeroupper();
}
#endif

void clearUpperVectorHalves()
{
#ifdef DNC_HAS_WIDE_VECTORS
    if (__builtin_cpu_supports("avx"))
        zeroUpperHalves();
#endif
}

} // namespace dnc
