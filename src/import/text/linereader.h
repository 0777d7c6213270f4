// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/text/lines.h"

#include <QtGlobal>

#include <string_view>

namespace dnc {

/// Reads a text line by line and counts the lines. Views point into the text.
class LineReader {
public:
    /// `first` is the number of the first line.
    explicit LineReader(std::string_view text, quint32 first = 1)
        : m_rest(text)
        , m_next(first)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    /// What is not read yet.
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    /// The number of the line that follows.
    [[nodiscard]] quint32 nextNumber() const { return m_next; }
    /// The line that follows, without its line break, which stays unread.
    [[nodiscard]] std::string_view peek() const
    {
        std::string_view rest = m_rest;
        return withoutBreak(takeLine(rest));
    }
    /// The line that follows, without its line break.
    std::string_view take()
    {
        ++m_next;
        return withoutBreak(takeLine(m_rest));
    }

private:
    std::string_view m_rest;
    quint32 m_next;
};

} // namespace dnc
