// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>

namespace dnc {

/// How many entries a page of the list has.
inline constexpr quint32 entriesPerPage = 100;

/// What looking for identifiers on the list costs.
struct LookPlan {
    quint32 requests = 0;
    bool isMost = false; ///< fewer may do: how long the list is is not known
};

/// For `identifiers` different ones of `types` different types. `listed`: entries on the list when it was
/// read last; nothing where it never was. The list is read in pages, or, where that is cheaper, searched for
/// each. Any thread.
[[nodiscard]] LookPlan planLook(quint32 identifiers, quint32 types, std::optional<quint32> listed);

} // namespace dnc
