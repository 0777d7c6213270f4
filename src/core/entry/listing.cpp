// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/listing.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace dnc {

namespace {

constexpr std::string_view head = "listing";

/// The words of `text`, which are separated by single spaces.
std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (size_t at = 0; at <= text.size();) {
        const size_t end = std::min(text.find(' ', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

} // namespace

std::string encodeListing(const Listing &listing)
{
    const long long since = listing.since ? listing.since->time_since_epoch().count() : 0;
    const char *manual = !listing.isManual ? " ?" : *listing.isManual ? " manual" : " automatic";
    return std::string(head) + ' ' + std::to_string(since) + manual
        + (listing.isAsSent ? " same" : " similar");
}

std::optional<Listing> readListing(std::string_view detail)
{
    const std::vector<std::string_view> words = wordsOf(detail);
    if (words.size() != 4 || words[0] != head)
        return {};
    long long since = 0;
    const char *end = words[1].data() + words[1].size();
    if (std::from_chars(words[1].data(), end, since).ptr != end)
        return {};
    Listing listing{.isAsSent = words[3] == "same"};
    if (since != 0)
        listing.since.emplace(std::chrono::milliseconds(since));
    if (words[2] != "?")
        listing.isManual = words[2] == "manual";
    return listing;
}

} // namespace dnc
