// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"
#include "upload/wire/verdict.h"

#include <chrono>
#include <optional>

namespace dnc {

/// By the service's clock.
using ServiceTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// What a search of the list for one identifier found.
struct Lookup {
    enum class Kind : quint8 {
        Listed,
        Absent, ///< the search worked and did not find it
        Unusable, ///< the answer does not tell: search is ignored, or finds more than one page
        Failed, ///< no listing came; see verdict
    };
    Kind kind = Kind::Failed;
    std::optional<ServiceTime> changed; ///< the later of createdAt and updatedAt; for Listed
    Verdict verdict; ///< of judgeListing()
};

/// Reads the answer to a search for `identifier`. Compares exactly, then by the normal form of its type. Only
/// a complete listing says that something is absent. Any thread.
[[nodiscard]] Lookup readLookup(const Reply &reply, const Identifier &identifier);

} // namespace dnc
