// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/cells/sharedstrings.h"

#include <algorithm>
#include <cstring>

namespace dnc {

namespace {

constexpr size_t blockSize = size_t(1) << 20;

} // namespace

void SharedStrings::add(std::string_view text, bool struck)
{
    if (text.size() > m_room) {
        m_room = std::max(blockSize, text.size());
        m_next = m_blocks.emplace_back(std::make_unique_for_overwrite<char[]>(m_room)).get();
    }
    if (!text.empty())
        std::memcpy(m_next, text.data(), text.size());
    m_texts.emplace_back(m_next, text.size());
    m_next += text.size();
    m_room -= text.size();
    m_size += text.size();
    if (struck || !m_struck.empty()) {
        m_struck.resize(m_texts.size());
        m_struck.back() = struck;
    }
}

} // namespace dnc
