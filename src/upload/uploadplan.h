// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <QString>

#include <array>
#include <chrono>

namespace dnc {

/// What an upload of a list would do, to be shown before it begins. A value.
struct UploadPlan {
    std::array<quint32, allIdentifierTypes.size()> ofType{}; ///< how many are sent, by IdentifierType
    quint32 toSend = 0;
    quint32 requests = 0;
    std::chrono::seconds duration{}; ///< about, at the pace that is allowed
    StatusCounts staying; ///< rows that are not sent, by status
};

/// Plans the upload of `entries` at `perMinute` requests a minute, 1 or more.
[[nodiscard]] UploadPlan makePlan(const EntryStore &entries, int perMinute);

/// How long `requests` take at `perMinute`: the first minute's worth may go at once.
[[nodiscard]] std::chrono::seconds estimateDuration(quint32 requests, int perMinute);

/// For a person: about how long, in words. Translated.
[[nodiscard]] QString describeDuration(std::chrono::seconds duration);

} // namespace dnc
