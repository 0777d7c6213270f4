// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/listlook.h"

#include "core/text/texthash.h"
#include "upload/lookplan.h"
#include "upload/wire/listpage.h"
#include "upload/wire/lookup.h"

#include <algorithm>
#include <utility>

namespace dnc {

using namespace std::chrono_literals;

namespace {

/// An older reading says too little about what is on the list now.
constexpr std::chrono::milliseconds oldestReading = 1h;
/// How often a reading begins anew because its cursor is no longer accepted.
constexpr int mostRestarts = 3;

quint64 hashOf(const Identifier &identifier)
{
    return textHash(similarValue(identifier), quint64(identifier.type));
}

Verdict stopped(Verdict verdict)
{
    verdict.next = NextStep::Stop;
    return verdict;
}

Verdict proceeding(Verdict verdict)
{
    verdict.next = NextStep::Proceed;
    return verdict;
}

} // namespace

ListLook::ListLook(Mirror &mirror, std::vector<Identifier> identifiers, Options options)
    : m_mirror(mirror)
    , m_identifiers(std::move(identifiers))
    , m_options(std::move(options))
    , m_found(m_identifiers.size())
    , m_isSettled(m_identifiers.size())
    , m_samples(allIdentifierTypes.size())
    , m_isSearchable(allIdentifierTypes.size())
    , m_open(m_identifiers.size())
{
    m_byHash.reserve(m_identifiers.size());
    for (size_t i = 0; i < m_identifiers.size(); ++i)
        m_byHash.emplace_back(hashOf(m_identifiers[i]), i);
    std::ranges::sort(m_byHash);
    if (m_identifiers.empty())
        m_phase = Phase::Done;
}

Result<void, JournalError> ListLook::begin()
{
    const WallTime now = m_options.wallClock();
    const Mirror::State &state = m_mirror.state();
    const bool goesOn = state.begun && *state.begun <= now && now - *state.begun < oldestReading;
    m_started = now;
    m_phase = Phase::Pages;
    if (!goesOn)
        return m_mirror.beginReading(now);
    auto seen = m_mirror.find(m_identifiers);
    if (!seen)
        return unexpected(seen.error());
    // Who is told of each entry at the moment it is read must not be told of an earlier moment.
    const bool isTooLate = m_options.onListed
        && std::ranges::any_of(*seen, [](const std::optional<Listing> &one) { return one && one->isAsSent; });
    if (isTooLate)
        return m_mirror.beginReading(now);
    m_started = *state.begun;
    m_pages = state.pages;
    for (size_t i = 0; i < seen->size(); ++i) {
        m_found[i] = (*seen)[i];
        if (m_found[i] && m_found[i]->isAsSent)
            settle(i);
    }
    decide();
    return {};
}

Result<std::optional<ListRequest>, JournalError> ListLook::next()
{
    if (m_phase == Phase::Start) {
        if (const auto begun = begin(); !begun)
            return unexpected(begun.error());
    }
    switch (m_phase) {
    case Phase::Start:
    case Phase::Done:
        return std::nullopt;
    case Phase::Pages:
        return ListRequest{.kind = AttemptKind::Page, .cursor = m_mirror.state().cursor, .pause = m_pause};
    case Phase::Calibrating:
        for (const IdentifierType type : openTypes()) {
            if (!m_isSearchable[size_t(type)])
                return ListRequest{.kind = AttemptKind::Search, .identifier = *m_samples[size_t(type)]};
        }
        m_phase = Phase::Searching;
        [[fallthrough]];
    case Phase::Searching:
        break;
    }
    const auto pause = m_tries == 0 ? 0ms : m_options.delays[m_tries - 1];
    return ListRequest{.kind = AttemptKind::Search, .identifier = m_identifiers[m_place], .pause = pause};
}

Result<Verdict, JournalError> ListLook::take(const ListRequest &request, const Reply &reply)
{
    if (request.kind == AttemptKind::Search)
        return takeSearch(request, reply);
    return takePage(readListPage(reply, request.cursor));
}

Result<Verdict, JournalError> ListLook::restart(Verdict verdict)
{
    if (++m_restarts > mostRestarts)
        return stopped(std::move(verdict));
    m_pages = 0;
    return m_mirror.beginReading(m_options.wallClock()).map([&] { return proceeding(verdict); });
}

Result<Verdict, JournalError> ListLook::takePage(const ListedPage &page)
{
    if (page.kind == ListedPage::Kind::Expired)
        return restart(page.verdict);
    if (page.kind == ListedPage::Kind::Failed) {
        // A listing that cannot be used is no reason to go on with the next page.
        Verdict verdict = page.verdict;
        if (verdict.next == NextStep::Proceed)
            verdict.next = NextStep::Retry;
        return verdict;
    }
    m_pause = 0ms;
    ++m_pages;
    match(page);
    // Announced first: what the mirror has taken is not read again after a crash.
    return announce()
        .and_then([&] { return m_mirror.take(page); })
        .and_then([&] {
            if (!page.next.isEmpty()) {
                decide();
                return Result<void, JournalError>();
            }
            return endPages();
        })
        .map([&] { return page.verdict; });
}

bool ListLook::isAnyMissing() const
{
    for (size_t i = 0; i < m_found.size(); ++i) {
        if (!m_isSettled[i] && !m_found[i])
            return true;
    }
    return false;
}

/// What is open now was on no page. It may not be shown yet.
Result<void, JournalError> ListLook::endPages()
{
    if (isAnyMissing() && !m_options.delays.empty() && !std::exchange(m_isReadAgain, true)) {
        m_pause = m_options.delays.back();
        m_pages = 0;
        return m_mirror.beginReading(m_options.wallClock());
    }
    std::fill(m_isSettled.begin(), m_isSettled.end(), true);
    m_open = 0;
    m_phase = Phase::Done;
    return {};
}

void ListLook::match(const ListedPage &page)
{
    for (const ListedEntry &entry : page.entries) {
        m_samples[size_t(entry.identifier.type)] = entry.identifier;
        const std::string value = similarValue(entry.identifier);
        const auto same = std::ranges::equal_range(m_byHash, hashOf(entry.identifier), {},
                                                   &std::pair<quint64, size_t>::first);
        for (const auto &[hash, index] : same) {
            const Identifier &wanted = m_identifiers[index];
            if (wanted.type == entry.identifier.type && similarValue(wanted) == value)
                note(index, listingFor(entry, wanted));
        }
    }
}

/// One that is stored as it is sent counts for more than one in another form.
void ListLook::note(size_t index, const Listing &listing)
{
    const bool isNew = !m_found[index] || (listing.isAsSent && !m_found[index]->isAsSent);
    if (!isNew)
        return;
    m_found[index] = listing;
    if (!listing.isAsSent)
        return;
    settle(index);
    m_announced.push_back(index);
}

void ListLook::settle(size_t index)
{
    if (!m_isSettled[index])
        --m_open;
    m_isSettled[index] = true;
}

Result<void, JournalError> ListLook::announce()
{
    const std::vector<size_t> announced = std::exchange(m_announced, {});
    return announced.empty() || !m_options.onListed ? Result<void, JournalError>()
                                                    : m_options.onListed(announced);
}

std::set<IdentifierType> ListLook::openTypes() const
{
    std::set<IdentifierType> types;
    for (size_t i = 0; i < m_identifiers.size(); ++i) {
        if (!m_isSettled[i])
            types.insert(m_identifiers[i].type);
    }
    return types;
}

/// Without a number from an earlier reading, a list is taken to be twice as long as what was read of it.
bool ListLook::isSearchCheaper() const
{
    if (m_searchFailed || m_isReadAgain || m_pages == 0 || m_open > 1'000'000)
        return false;
    const Mirror::State &state = m_mirror.state();
    const quint32 known = (state.entries + entriesPerPage - 1) / entriesPerPage;
    const quint32 left = state.read && known > m_pages ? known - m_pages : state.read ? 1 : m_pages;
    if (m_open > left)
        return false;
    const std::set<IdentifierType> types = openTypes();
    const bool haveSamples = std::ranges::all_of(
        types, [this](IdentifierType type) { return m_samples[size_t(type)].has_value(); });
    const auto calibrations =
        std::ranges::count_if(types, [this](IdentifierType type) { return !m_isSearchable[size_t(type)]; });
    return haveSamples && m_open + size_t(calibrations) <= left;
}

void ListLook::decide()
{
    if (m_open == 0)
        m_phase = Phase::Done;
    else if (isSearchCheaper()) {
        m_phase = Phase::Calibrating;
        skipSettled();
    }
}

void ListLook::skipSettled()
{
    while (m_place < m_isSettled.size() && m_isSettled[m_place])
        ++m_place;
    m_tries = 0;
    if (m_place == m_isSettled.size())
        m_phase = Phase::Done;
}

Result<Verdict, JournalError> ListLook::takeSearch(const ListRequest &request, const Reply &reply)
{
    const Lookup lookup = readLookup(reply, request.identifier);
    if (lookup.kind == Lookup::Kind::Failed) {
        Verdict verdict = lookup.verdict;
        if (verdict.next == NextStep::Proceed)
            verdict.next = NextStep::Retry;
        return verdict;
    }
    const std::optional<Listing> listing = listingOf(readListPage(reply, {}), request.identifier);
    const bool isFound = lookup.kind == Lookup::Kind::Listed && listing;
    if (m_phase == Phase::Calibrating && isFound) {
        m_isSearchable[size_t(request.identifier.type)] = true;
    } else if (m_phase == Phase::Calibrating || lookup.kind == Lookup::Kind::Unusable) {
        m_searchFailed = true;
        m_phase = Phase::Pages;
    } else if (listing) {
        note(m_place, *listing);
        settle(m_place);
        skipSettled();
    } else if (m_tries < m_options.delays.size()) {
        ++m_tries;
    } else {
        settle(m_place);
        m_options.delays.clear(); // it was waited long enough for all that follow
        skipSettled();
    }
    return announce().map([&] { return lookup.verdict; });
}

} // namespace dnc
