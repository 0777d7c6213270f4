// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace dnc {

/// The eight bytes of `text` from `offset` on with A-Z made small, first byte highest, so that comparing two
/// words compares their texts byte by byte. Past the end there are zeros.
[[nodiscard]] quint64 foldedWord(std::string_view text, size_t offset);

/// Whether `left` comes before (negative), with (0) or after (positive) `right`, byte by byte, A-Z as a-z.
[[nodiscard]] int compareFolded(std::string_view left, std::string_view right);

/// Finds one text in many, letter case ignored. Not thread-safe: one object a thread.
class TextSearch {
public:
    /// `needle` is UTF-8; an empty one is in every text.
    explicit TextSearch(std::string_view needle);

    [[nodiscard]] bool isIn(std::string_view text);

private:
    [[nodiscard]] bool isInFolded(std::string_view text);

    std::string m_needle; ///< folded; used while it is ASCII
    QString m_unicode; ///< folded and composed; empty while bytes alone can decide
    std::string m_buffer;
};

} // namespace dnc
