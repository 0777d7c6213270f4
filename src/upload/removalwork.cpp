// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/removalwork.h"

#include "upload/wire/listpage.h"
#include "upload/wire/lookup.h"
#include "upload/wire/protocol.h"

#include <utility>

namespace dnc {

RemovalWork::RemovalWork(Journal &journal, JobId job, std::vector<UndoRow> rows)
    : m_journal(journal)
    , m_job(job)
    , m_rows(std::move(rows))
    , m_isInDoubt(!m_rows.empty() && m_rows.front().isIntended)
{
}

Result<std::optional<ListRequest>, JournalError> RemovalWork::next()
{
    while (m_place < m_rows.size() && m_rows[m_place].isIntended && m_rows[m_place].isGone) {
        // Also where the list cannot be searched.
        if (const auto ended = end(Removal::Removed, {}); !ended)
            return unexpected(ended.error());
    }
    if (m_place == m_rows.size())
        return std::nullopt;
    UndoRow &row = m_rows[m_place];
    if (!m_isRead)
        return ListRequest{.kind = AttemptKind::Search, .identifier = row.identifier};
    if (!std::exchange(row.isIntended, true)) {
        if (const auto recorded = intendRemoval(m_journal, m_job, row.position); !recorded)
            return unexpected(recorded.error());
    }
    return ListRequest{.kind = AttemptKind::Removal, .identifier = row.identifier};
}

Result<Verdict, JournalError> RemovalWork::take(const ListRequest &request, const Reply &reply)
{
    return request.kind == AttemptKind::Removal ? takeRemoval(reply) : takeReading(reply);
}

/// None stands for a row that was gone already; it leaves no mark.
Result<Verdict, JournalError> RemovalWork::end(Removal removal, const Verdict &verdict)
{
    const UndoRow &row = m_rows[m_place];
    const auto recorded = removal == Removal::None ? withdrawRemoval(m_journal, m_job, row.position)
                                                   : recordRemoval(m_journal, m_job, row.position, removal);
    if (!recorded)
        return unexpected(recorded.error());
    m_numbers.removed += removal == Removal::Removed ? 1 : 0;
    m_numbers.kept += removal == Removal::Kept ? 1 : 0;
    m_numbers.failed += removal == Removal::Failed ? 1 : 0;
    m_numbers.gone += removal == Removal::None ? 1 : 0;
    ++m_place;
    m_isRead = false;
    m_wasNotFound = false;
    m_isInDoubt = m_place < m_rows.size() && m_rows[m_place].isIntended;
    Verdict taken = verdict;
    taken.next = NextStep::Proceed;
    return taken;
}

Result<Verdict, JournalError> RemovalWork::takeReading(const Reply &reply)
{
    const UndoRow &row = m_rows[m_place];
    const Lookup lookup = readLookup(reply, row.identifier);
    const std::optional<Listing> listing = listingOf(readListPage(reply, {}), row.identifier);
    switch (lookup.kind) {
    case Lookup::Kind::Failed: {
        Verdict verdict = lookup.verdict;
        if (verdict.next == NextStep::Proceed)
            verdict.next = NextStep::Retry;
        return verdict;
    }
    case Lookup::Kind::Unusable:
        return end(Removal::Failed, lookup.verdict);
    case Lookup::Kind::Absent:
    case Lookup::Kind::Listed:
        break;
    }
    // One that is there since another time is not the one that was to be removed.
    const bool isAnother = listing && listing->since && row.since && *listing->since != *row.since;
    if (!listing || !listing->isAsSent || isAnother) {
        if (m_isInDoubt)
            return end(Removal::Removed, lookup.verdict);
        return end(listing ? Removal::Kept : Removal::None, lookup.verdict);
    }
    if (m_wasNotFound)
        return end(Removal::Failed, lookup.verdict);
    m_isRead = true;
    return lookup.verdict;
}

Result<Verdict, JournalError> RemovalWork::takeRemoval(const Reply &reply)
{
    Verdict verdict = judgeRemoval(reply);
    if (verdict.outcome == Outcome::Confirmed)
        return end(Removal::Removed, verdict);
    m_isRead = false; // it is read again before anything else
    if (verdict.next != NextStep::Proceed) {
        m_isInDoubt = m_isInDoubt || verdict.outcome != Outcome::NotApplied;
        if (m_isInDoubt)
            return verdict;
        m_rows[m_place].isIntended = false;
        return withdrawRemoval(m_journal, m_job, m_rows[m_place].position).map([&] { return verdict; });
    }
    if (verdict.cause != Cause::NotFound)
        return end(Removal::Failed, verdict);
    m_wasNotFound = true;
    return verdict;
}

} // namespace dnc
