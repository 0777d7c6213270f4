// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/verdict.h"

#include <QByteArray>

#include <span>
#include <string>

namespace dnc {

/// One element of the request's `identifiers`. Texts are UTF-8 and must outlive the item.
struct WireItem {
    std::string_view identifier;
    std::string_view type; ///< as wireName() gives it
    std::string_view name; ///< not in the body if empty
};

// The contract of Alta's API, /dnc/communication-opt-outs. All functions work in any thread.

/// The JSON body of the POST. `pauseActiveProspects` is always in it, whatever the
/// API's default is.
[[nodiscard]] QByteArray encode(std::span<const WireItem> items, bool pauseActiveProspects);

/// The JSON body of the DELETE of one identifier, as the list stores it.
[[nodiscard]] QByteArray encodeRemoval(std::string_view identifier, std::string_view type);

/// What an answer to the POST of `sent` identifiers means. The same reply always gives the same verdict.
/// Confirmed is only what an answer of a known shape proves that came whole, after the whole request.
[[nodiscard]] Verdict judge(const Reply &reply, quint32 sent);

/// What an answer to the GET of one page of the list means, for Test Connection.
[[nodiscard]] Verdict judgeListing(const Reply &reply);

/// What an answer to the DELETE of one identifier means: Confirmed, it was removed; NotApplied with
/// Cause::NotFound, it is not on the list.
[[nodiscard]] Verdict judgeRemoval(const Reply &reply);

/// Whether the service itself wrote `reply`, as far as its shape tells: an answer that its contract names, or
/// an error in its own format.
[[nodiscard]] bool isOfTheService(const Reply &reply);

} // namespace dnc
