// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalrowproof.h"

#include "core/parsedidentifier.h"
#include "core/rules/rules.h"
#include "upload/journal/batchhash.h"
#include "upload/journal/journalschema.h"

#include <algorithm>
#include <vector>

namespace dnc::sqlite {

namespace {

/// What the batches of a job say about its rows.
struct BatchProofs {
    std::vector<BatchRange> proven; ///< by a hash, in the order of their first rows
    std::vector<BatchRange> crowded; ///< with more rows than were to be sent
    std::vector<qint64> changed; ///< batches that have all their rows, and another hash
};

BatchProofs readProofs(Transaction &transaction, JobId job)
{
    BatchProofs proofs;
    StoredBatchHash hash(transaction);
    transaction.each(
        "SELECT id, number, first, last, count, hash, state, (SELECT count(*) FROM entries WHERE job=b.job"
        " AND status='valid' AND position BETWEEN b.first AND b.last)"
        " FROM batches b WHERE job=? AND hash<>'' ORDER BY first",
        [&](const Row &row) {
            const BatchRange range{quint32(row.integer(2)), quint32(row.integer(3)), quint32(row.integer(4))};
            const qint64 found = row.integer(7);
            if (row.string(5) == QLatin1String(hash(job, quint32(row.integer(1)), range))) {
                proofs.proven.push_back(range);
            } else if (BatchState(row.integer(6)) != BatchState::Split && found >= range.count) {
                proofs.changed.push_back(row.integer(0));
                if (found > range.count)
                    proofs.crowded.push_back(range);
            }
        },
        job);
    return proofs;
}

/// Whether the text that the person gave means this identifier too, so that no bit of it was changed.
bool isGivenTwice(const Row &row)
{
    const auto type = typeFromWireName(row.text(2));
    if (!type)
        return false;
    RuleContext context;
    if (!row.text(3).empty())
        context.region = row.text(3);
    const ParsedIdentifier parsed = parseIdentifier(*type, row.text(1), context);
    return parsed && parsed->value == row.text(4);
}

/// Positions of rows that would be sent, and of which nothing proves that they are as they were written.
std::vector<qint64> findUnproven(Transaction &transaction, JobId job, const BatchProofs &proofs)
{
    std::vector<qint64> unproven;
    auto next = proofs.proven.begin();
    qint64 provenTo = -1;
    const auto isCrowded = [&](qint64 position) {
        return std::ranges::any_of(proofs.crowded, [position](const BatchRange &range) {
            return position >= range.first && position <= range.last;
        });
    };
    // Who was erased has neither text, and cannot be sent.
    transaction.each(
        "SELECT position, input, type, region, identifier FROM entries WHERE job=? AND status='valid'"
        " AND (input<>'' OR identifier<>'') ORDER BY position",
        [&](const Row &row) {
            const qint64 position = row.integer(0);
            for (; next != proofs.proven.end() && next->first <= position; ++next)
                provenTo = std::max<qint64>(provenTo, next->last);
            if (position > provenTo && (isCrowded(position) || !isGivenTwice(row)))
                unproven.push_back(position);
        },
        job);
    return unproven;
}

} // namespace

quint32 dropUnprovenRows(Transaction &transaction, JobId job)
{
    const BatchProofs proofs = readProofs(transaction, job);
    const std::vector<qint64> unproven = findUnproven(transaction, job, proofs);
    Statement drop = transaction.prepare(
        "UPDATE entries SET input=?, identifier='', type='', name='', detail='', status='invalid', issue=?,"
        " requested_on='', request_source='' WHERE job=? AND position=?");
    for (const qint64 position : unproven)
        drop.run(unreadableText, quint8(Issue::ControlCharacter), job, position);
    for (const qint64 batch : proofs.changed)
        transaction.run("UPDATE batches SET state=?, doubt=1, settled=0, detail='' WHERE id=?",
                        int(BatchState::Pending), batch);
    return quint32(unproven.size());
}

} // namespace dnc::sqlite
