// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/undo.h"

#include <algorithm>
#include <utility>

namespace dnc {

using namespace std::chrono_literals;

namespace {

/// How far the clocks of this computer and of the service may differ.
constexpr std::chrono::milliseconds clockTolerance = 2min;

std::vector<Identifier> identifiersToRemove(const std::vector<UndoRow> &rows)
{
    std::vector<Identifier> identifiers;
    identifiers.reserve(rows.size());
    for (const UndoRow &row : rows)
        identifiers.push_back(row.identifier);
    return identifiers;
}

/// Puts the rows at `positions` first, and a few of the others behind them. Returns how many are first.
quint32 keepOnly(std::vector<UndoRow> &rows, const std::vector<quint32> &positions)
{
    constexpr size_t most = 8; // others: enough to show what is usual, and cheap to search for
    const auto others = std::ranges::stable_partition(
        rows, [&](const UndoRow &row) { return std::ranges::binary_search(positions, row.position); });
    const size_t count = others.size();
    for (size_t i = 0; i < std::min(count, most); ++i)
        std::swap(*(others.begin() + std::ptrdiff_t(i)),
                  *(others.begin() + std::ptrdiff_t(i * count / std::min(count, most))));
    const size_t wanted = rows.size() - count;
    rows.resize(wanted + (wanted > 0 ? std::min(count, most) : 0));
    return quint32(wanted);
}

} // namespace

Result<UndoPreview::Facts, JournalError> UndoPreview::read(const JournalQueries &journal, const Job &job,
                                                           const Only &only)
{
    auto rows = undoRows(journal, job);
    if (!rows)
        return unexpected(rows.error());
    const quint32 wanted = only ? keepOnly(*rows, *only) : quint32(rows->size());
    return addingAttempts(journal, job.id).map([&](std::vector<AttemptSpan> &&attempts) {
        return Facts{std::move(*rows), wanted, std::move(attempts)};
    });
}

UndoPreview::UndoPreview(const Journal &journal, Mirror &mirror, Job job, Facts facts)
    : m_job(std::move(job))
    , m_facts(std::move(facts))
    , m_plan(planLook(quint32(m_facts.rows.size()), 1,
                      mirror.state().read ? std::optional(mirror.state().entries) : std::nullopt))
    , m_look(std::make_unique<ListLook>(mirror, identifiersToRemove(m_facts.rows),
                                        ListLook::Options{.wallClock = [&journal] { return journal.now(); }}))
{
}

Result<UndoPreview, JournalError> UndoPreview::begin(const Journal &journal, Mirror &mirror, const Job &job,
                                                     const Only &only)
{
    return read(journal, job, only).map([&](Facts &&facts) {
        return UndoPreview(journal, mirror, job, std::move(facts));
    });
}

/// What most entries of this upload say about how they were added; nothing where they differ too much.
std::optional<bool> UndoPreview::usualOrigin() const
{
    size_t manual = 0;
    size_t automatic = 0;
    for (const std::optional<Listing> &listing : m_look->found()) {
        if (listing && listing->isManual)
            ++(*listing->isManual ? manual : automatic);
    }
    if (manual > 2 * automatic)
        return true;
    return automatic > 2 * manual ? std::optional(false) : std::nullopt;
}

bool UndoPreview::isWithinAttempt(WallTime time) const
{
    return std::ranges::any_of(m_facts.attempts, [time](const AttemptSpan &span) {
        return time >= span.started - clockTolerance && time <= span.ended + clockTolerance;
    });
}

UndoReason UndoPreview::reasonFor(const UndoRow &row, const std::optional<Listing> &listing,
                                  std::optional<bool> origin) const
{
    if (!listing)
        return UndoReason::Gone;
    if (row.isElsewhere)
        return UndoReason::Elsewhere;
    if (row.wasSimilar || !listing->isAsSent)
        return UndoReason::NotAsSent;
    if (listing->isManual && listing->isManual != origin)
        return UndoReason::Automatic;
    if (m_job.draft.compared) {
        const bool isOlder = listing->since && *listing->since < *m_job.draft.compared - clockTolerance;
        if (isOlder)
            return UndoReason::Before;
    }
    if (!listing->since)
        return UndoReason::NoTime;
    if (m_job.draft.compared)
        return isWithinAttempt(*listing->since) ? UndoReason::Added : UndoReason::After;
    return isWithinAttempt(*listing->since) ? UndoReason::Probable : UndoReason::Before;
}

std::vector<UndoPreview::Item> UndoPreview::items() const
{
    const std::optional<bool> origin = usualOrigin();
    std::vector<Item> items;
    items.reserve(m_facts.wanted);
    for (size_t i = 0; i < m_facts.wanted; ++i) {
        const UndoReason reason = reasonFor(m_facts.rows[i], m_look->found()[i], origin);
        items.push_back({m_facts.rows[i], reason});
        items.back().row.isGone = reason == UndoReason::Gone;
        items.back().row.since = m_look->found()[i] ? m_look->found()[i]->since : std::nullopt;
    }
    return items;
}

UndoPlan planUndo(const std::vector<UndoPreview::Item> &items, bool includesProbable)
{
    UndoPlan plan;
    for (const UndoPreview::Item &item : items) {
        const bool isBegun = item.row.isIntended;
        const bool isOurs = item.reason == UndoReason::Added
            || (item.reason == UndoReason::Probable && (includesProbable || isBegun))
            || ((item.reason == UndoReason::Gone || item.reason == UndoReason::NoTime) && isBegun);
        if (isOurs)
            plan.toRemove.push_back(item.row);
        else if (isKept(item.reason))
            plan.toKeep.push_back(item.row.position);
    }
    return plan;
}

Result<void, JournalError> recordKept(Journal &journal, JobId job, const std::vector<quint32> &positions)
{
    return recordRemovals(journal, job, positions, Removal::Kept);
}

} // namespace dnc
