// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/verification.h"

#include <set>
#include <span>
#include <utility>

namespace dnc {

namespace {

std::vector<Identifier> identifiersToFind(const std::vector<ConfirmedRow> &rows)
{
    std::vector<Identifier> identifiers;
    identifiers.reserve(rows.size());
    for (const ConfirmedRow &row : rows)
        identifiers.push_back(row.identifier);
    return identifiers;
}

std::vector<quint32> positionsOf(const std::vector<ConfirmedRow> &rows)
{
    std::vector<quint32> positions;
    positions.reserve(rows.size());
    for (const ConfirmedRow &row : rows)
        positions.push_back(row.position);
    return positions;
}

quint32 countTypes(const std::vector<ConfirmedRow> &rows)
{
    std::set<IdentifierType> types;
    for (const ConfirmedRow &row : rows)
        types.insert(row.identifier.type);
    return quint32(types.size());
}

} // namespace

Verification::Verification(Journal &journal, Mirror &mirror, JobId job, Facts facts,
                           const std::vector<std::chrono::milliseconds> &delays)
    : m_journal(&journal)
    , m_job(job)
    , m_facts(std::move(facts))
{
    const Mirror::State &state = mirror.state();
    m_plan = planLook(quint32(m_facts.rows.size()), countTypes(m_facts.rows),
                      state.read ? std::optional(state.entries) : std::nullopt);
    const auto record = [journal = m_journal, job,
                         rows = positionsOf(m_facts.rows)](std::span<const size_t> found) {
        std::vector<quint32> positions;
        for (const size_t index : found)
            positions.push_back(rows[index]);
        return recordVerified(*journal, job, positions);
    };
    m_look = std::make_unique<ListLook>(
        mirror, identifiersToFind(m_facts.rows),
        ListLook::Options{.delays = delays, .onListed = record, .wallClock = [journal = m_journal] {
                              return journal->now();
                          }});
}

Result<Verification::Facts, JournalError> Verification::read(const JournalQueries &journal, JobId job,
                                                             const std::optional<Sample> &rows)
{
    const auto open = openVerification(journal, job);
    if (!open)
        return unexpected(open.error());
    Facts facts;
    facts.isBegun = *open && (!rows || *rows == (**open).rows);
    facts.sample = facts.isBegun ? (**open).rows : rows.value_or(usualSample);
    return confirmedRows(journal, job, facts.sample).map([&](std::vector<ConfirmedRow> &&all) {
        const size_t count = all.size();
        if (facts.isBegun)
            std::erase_if(all, [&](const ConfirmedRow &row) {
                return row.verified && *row.verified >= (**open).started;
            });
        facts.verifiedBefore = quint32(count - all.size());
        facts.rows = std::move(all);
        return std::move(facts);
    });
}

Result<Verification, JournalError> Verification::begin(Journal &journal, Mirror &mirror, JobId job,
                                                       Facts facts,
                                                       const std::vector<std::chrono::milliseconds> &delays)
{
    const auto begun =
        facts.isBegun ? Result<void, JournalError>() : beginVerification(journal, job, facts.sample);
    return begun.map([&] { return Verification(journal, mirror, job, std::move(facts), delays); });
}

Result<Verification, JournalError> Verification::begin(Journal &journal, Mirror &mirror, JobId job,
                                                       const std::optional<Sample> &rows,
                                                       const std::vector<std::chrono::milliseconds> &delays)
{
    return read(journal, job, rows).and_then([&](Facts &&facts) {
        return begin(journal, mirror, job, std::move(facts), delays);
    });
}

Verification::Outcome Verification::soFar() const
{
    Outcome outcome{.verified = m_facts.verifiedBefore};
    for (const std::optional<Listing> &listing : m_look->found()) {
        if (listing)
            ++(listing->isAsSent ? outcome.verified : outcome.similar);
    }
    return outcome;
}

Result<Verification::Outcome, JournalError> Verification::conclude()
{
    std::vector<quint32> missing;
    for (size_t i = 0; i < m_facts.rows.size(); ++i) {
        if (!m_look->found()[i])
            missing.push_back(m_facts.rows[i].position);
    }
    Outcome outcome = soFar();
    outcome.missing = quint32(missing.size());
    return recordMissing(*m_journal, m_job, missing)
        .and_then([&] { return endVerification(*m_journal, m_job); })
        .map([outcome] { return outcome; });
}

} // namespace dnc
