// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define DNC_HAS_SSE2
#endif

namespace dnc {

/// Finds the end of an unquoted CSV cell, scanning 64 bytes at once. For one pass from front to back.
class DelimiterScanner {
public:
    DelimiterScanner(const char *begin, const char *end, char separator)
        : m_block(begin)
        , m_end(end)
        , m_separator(separator)
    {
        if (begin != end)
            look();
    }

    /// The first separator or line break at or after `at`, or the end. `at` must not decrease.
    [[nodiscard]] const char *next(const char *at)
    {
        if (at == m_end)
            return m_end;
        if (at - m_block >= blockSize) {
            m_block = at;
            look();
        }
        quint64 stops = m_stops >> (at - m_block) << (at - m_block);
        while (stops == 0) {
            if (m_end - m_block <= blockSize)
                return m_end;
            m_block += blockSize;
            look();
            stops = m_stops;
        }
        return std::min(m_block + std::countr_zero(stops), m_end);
    }

private:
    static constexpr qsizetype blockSize = 64;

    void look()
    {
        if (m_end - m_block >= blockSize) {
            m_stops = stopsIn(m_block);
            return;
        }
        std::array<char, blockSize> last{};
        std::memcpy(last.data(), m_block, size_t(m_end - m_block));
        m_stops = stopsIn(last.data());
    }

    /// One bit per byte of the block.
    [[nodiscard]] quint64 stopsIn(const char *block) const
    {
        quint64 stops = 0;
#ifdef DNC_HAS_SSE2
        const __m128i separator = _mm_set1_epi8(m_separator);
        const __m128i lf = _mm_set1_epi8('\n');
        const __m128i cr = _mm_set1_epi8('\r');
        for (int part = 0; part < 4; ++part) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + part * 16));
            const __m128i breaks = _mm_or_si128(_mm_cmpeq_epi8(bytes, lf), _mm_cmpeq_epi8(bytes, cr));
            const __m128i found = _mm_or_si128(breaks, _mm_cmpeq_epi8(bytes, separator));
            stops |= quint64(quint32(_mm_movemask_epi8(found))) << (part * 16);
        }
#else
        for (int i = 0; i < blockSize; ++i) {
            const char c = block[i];
            stops |= quint64(c == m_separator || c == '\n' || c == '\r') << i;
        }
#endif
        return stops;
    }

    const char *m_block;
    const char *m_end;
    quint64 m_stops = 0;
    char m_separator;
};

} // namespace dnc
