// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <QString>

#include <array>
#include <chrono>

namespace dnc {

/// What an upload of a list would do, to show before it starts.
struct UploadPlan {
    std::array<quint32, allIdentifierTypes.size()> ofType{}; ///< how many are sent, by IdentifierType
    quint32 toSend = 0;
    quint32 requests = 0; ///< if none is rejected or repeated
    std::chrono::seconds duration{}; ///< estimated, at the pace that is allowed
    StatusCounts staying; ///< rows that are not sent, by status
};

/// Plans the upload of `entries` at `perMinute` (1 or more) requests per minute. Any thread.
[[nodiscard]] UploadPlan makePlan(const EntryStore &entries, int perMinute);

/// How long `requests` take at `perMinute` (1 or more) if the pace of the last minute is unused, so that the
/// first `perMinute` requests need not wait. Any thread.
[[nodiscard]] std::chrono::seconds estimateDuration(quint32 requests, int perMinute);

/// For a person, such as "about 5 minutes". Translated. Any thread.
[[nodiscard]] QString describeDuration(std::chrono::seconds duration);

} // namespace dnc
