// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/cells/hyperlink.h"

namespace dnc {

std::string hyperlinkTarget(std::string_view formula)
{
    constexpr std::string_view function = "HYPERLINK(\"";
    const size_t begin = formula.find(function);
    if (begin == formula.npos)
        return {};
    std::string target;
    for (size_t i = begin + function.size(); i < formula.size(); ++i) {
        if (formula[i] != '"') {
            target += formula[i];
        } else if (i + 1 < formula.size() && formula[i + 1] == '"') {
            target += formula[i++];
        } else {
            const size_t next = formula.find_first_not_of(' ', i + 1);
            const bool whole = next != formula.npos
                && (formula[next] == ',' || formula[next] == ';' || formula[next] == ')');
            return whole ? target : std::string();
        }
    }
    return {};
}

} // namespace dnc
