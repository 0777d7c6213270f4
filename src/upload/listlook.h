// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/listing.h"
#include "core/identifier.h"
#include "upload/journal/job.h"
#include "upload/listwork.h"
#include "upload/mirror/mirror.h"

#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace dnc {

/// Looks for identifiers on the list with as few requests as it can: reads page after page, and searches for
/// those that are left once that is cheaper. One that is found in another form only is looked for to the end.
/// What a search does not find counts as absent only if a search has found another entry of its type by its
/// normal form; otherwise the whole list is read. On the thread of the mirror.
class ListLook : public ListWork {
public:
    struct Options {
        /// Pauses before what is absent is looked for again. The whole list is read once more after the last.
        std::vector<std::chrono::milliseconds> delays = {};
        /// Called with the identifiers (their indexes) that an answer shows as they are sent.
        std::function<Result<void, JournalError>(std::span<const size_t>)> onListed = {};
        WallClock wallClock = wallNow;
    };

    /// `mirror` must outlive it. A reading of it that is younger than an hour and not finished is continued.
    ListLook(Mirror &mirror, std::vector<Identifier> identifiers, Options options);

    [[nodiscard]] Result<std::optional<ListRequest>, JournalError> next() override;
    [[nodiscard]] Result<Verdict, JournalError> take(const ListRequest &request, const Reply &reply) override;

    /// What the list says of each identifier. Nothing: it is absent, or the look has not ended.
    [[nodiscard]] const std::vector<std::optional<Listing>> &found() const { return m_found; }
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Done; }
    /// How many identifiers are neither found nor known to be absent.
    [[nodiscard]] size_t open() const { return m_open; }
    /// When the first request was sent, or that of the reading which it continues.
    [[nodiscard]] std::optional<WallTime> started() const { return m_started; }

private:
    enum class Phase { Start, Pages, Calibrating, Searching, Done };

    [[nodiscard]] Result<void, JournalError> begin();
    [[nodiscard]] Result<Verdict, JournalError> takePage(const ListedPage &page);
    [[nodiscard]] Result<Verdict, JournalError> restart(Verdict verdict);
    [[nodiscard]] Result<void, JournalError> endPages();
    [[nodiscard]] Result<Verdict, JournalError> takeSearch(const ListRequest &request, const Reply &reply);
    [[nodiscard]] bool isAnyMissing() const;
    void note(size_t index, const Listing &listing);
    void settle(size_t index);
    void match(const ListedPage &page);
    [[nodiscard]] Result<void, JournalError> announce();
    void decide();
    [[nodiscard]] bool isSearchCheaper() const;
    [[nodiscard]] std::set<IdentifierType> openTypes() const;
    void skipSettled();

    Mirror &m_mirror;
    std::vector<Identifier> m_identifiers;
    Options m_options;
    Phase m_phase = Phase::Start;
    std::vector<std::optional<Listing>> m_found;
    std::vector<bool> m_isSettled; // found as it is sent, or known not to be there
    std::vector<size_t> m_announced; // by the answer that is being taken
    std::vector<std::pair<quint64, size_t>> m_byHash; // index of each identifier, ascending
    std::vector<std::optional<Identifier>> m_samples; // an entry of each type
    std::vector<bool> m_isSearchable; // for each type
    std::optional<WallTime> m_started;
    size_t m_open;
    size_t m_place = 0; // of the next search in m_identifiers
    size_t m_tries = 0; // of it
    quint32 m_pages = 0;
    int m_restarts = 0;
    bool m_searchFailed = false;
    bool m_isReadAgain = false;
    std::chrono::milliseconds m_pause{0}; // before the next page
};

} // namespace dnc
