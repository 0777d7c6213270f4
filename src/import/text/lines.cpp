// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/lines.h"

#include <algorithm>

namespace dnc {

std::string_view takeLine(std::string_view &text)
{
    // Faster than find_first_of(), which compares each character with all candidates.
    const auto found = std::ranges::find_if(text, [](char c) { return c == '\n' || c == '\r'; });
    const auto end = size_t(found - text.begin());
    const size_t size = std::min(text.size(), end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
    const std::string_view line = text.substr(0, size);
    text.remove_prefix(size);
    return line;
}

std::string_view withoutBreak(std::string_view line)
{
    while (line.ends_with('\n') || line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

quint32 lineAt(std::string_view text, size_t position)
{
    quint32 line = 1;
    for (size_t i = 0; i < position; ++i) {
        const bool endsHere = text[i] == '\n' || (text[i] == '\r' && !text.substr(i + 1).starts_with('\n'));
        line += endsHere ? 1 : 0;
    }
    return line;
}

} // namespace dnc
