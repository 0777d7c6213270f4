// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/text/linereader.h"

#include <QtGlobal>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// A property of a vCard (RFC 6350 3.3, RFC 2426, vCard 2.1).
struct ContentLine {
    std::string group; ///< such as `item1` of `item1.TEL`; empty if there is none
    std::string name; ///< in upper case
    std::multimap<std::string, std::string>
        parameters; ///< names in upper case; those of vCard 2.1 may be bare
    std::string value; ///< unfolded and decoded, escapes resolved
    quint32 line = 0; ///< that it begins on

    /// Whether a parameter `TYPE`, or a bare one, is `type`, in any case.
    [[nodiscard]] bool hasType(std::string_view type) const;
};

/// Reads the next property, with the lines that continue it. Nothing for a line that is none, which is taken,
/// too.
[[nodiscard]] std::optional<ContentLine> takeContentLine(LineReader &lines);

} // namespace dnc
