// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace dnc {

/// The texts of a workbook that cells refer to by number, in blocks that never move.
class SharedStrings {
public:
    /// The largest total size of all texts.
    static constexpr quint64 maxSize = quint64(512) << 20;

    void add(std::string_view text, bool struck);
    [[nodiscard]] size_t count() const { return m_texts.size(); }
    [[nodiscard]] std::string_view text(size_t index) const { return m_texts[index]; }
    /// Whether part of the text is crossed out.
    [[nodiscard]] bool isStruck(size_t index) const { return !m_struck.empty() && m_struck[index]; }
    [[nodiscard]] quint64 size() const { return m_size; }

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_room = 0; ///< in the last block
    char *m_next = nullptr;
    quint64 m_size = 0;
    std::vector<std::string_view> m_texts;
    std::vector<bool> m_struck; ///< empty while none is
};

} // namespace dnc
