// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <string_view>

namespace dnc {

/// What undoing an upload did to an entry. Journal numbers: add at the end only.
enum class Removal : quint8 {
    None, ///< nothing
    Removed, ///< taken off the list
    Kept, ///< left on the list: it may be there for another reason
    Failed, ///< the service refused to remove it, or whether it did is not known
};

/// The value in reports, never translated; empty for None.
[[nodiscard]] constexpr std::string_view removalName(Removal removal)
{
    switch (removal) {
    case Removal::None:
        return {};
    case Removal::Removed:
        return "removed";
    case Removal::Kept:
        return "kept";
    case Removal::Failed:
        return "failed";
    }
    return {};
}

} // namespace dnc
