// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>

namespace dnc {

/// The memory that the rows of a workbook may use: enough for any list, and more for a larger file, but a
/// small file cannot fill the memory by repeating one long text or one distant cell a million times.
class MemoryBudget {
public:
    explicit MemoryBudget(quint64 fileSize)
        : m_left(std::min(minimum + perByte * fileSize, most))
    {
    }
    /// False if the budget is exhausted.
    [[nodiscard]] bool take(quint64 bytes)
    {
        m_left = bytes > m_left ? 0 : m_left - bytes;
        return m_left != 0;
    }

private:
    static constexpr quint64 minimum = quint64(256) << 20;
    static constexpr quint64 most = quint64(3) << 30;
    static constexpr quint64 perByte = 16;
    quint64 m_left;
};

} // namespace dnc
