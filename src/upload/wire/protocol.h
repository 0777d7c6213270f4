// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/verdict.h"

#include <QByteArray>

#include <span>
#include <string>

namespace dnc {

/// One element of the request's `identifiers`; texts are UTF-8.
struct WireItem {
    std::string_view identifier;
    std::string_view type; ///< wireName()
    std::string_view name; ///< left out of the body where it is empty
};

/// The body of POST /dnc/communication-opt-outs. `pauseActiveProspects` is always written.
[[nodiscard]] QByteArray encode(std::span<const WireItem> items, bool pauseActiveProspects);

/// What an answer to that POST means. Pure: the same reply gives the same verdict.
[[nodiscard]] Verdict judge(const Reply &reply);

/// What an answer to a request for one page of the list means, for Test connection.
[[nodiscard]] Verdict judgeListing(const Reply &reply);

} // namespace dnc
