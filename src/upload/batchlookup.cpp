// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/batchlookup.h"

#include "upload/journal/journalproof.h"

#include <utility>

namespace dnc {

using namespace std::chrono_literals;

namespace {

bool looksForAll(const ClaimedBatch &batch)
{
    return batch.reading == BatchReading::All || batch.reading == BatchReading::Refused;
}

/// What was rejected without any doubt before is looked for once: nothing can be on its way to the list.
std::vector<std::chrono::milliseconds> delaysFor(const ClaimedBatch &batch,
                                                 const std::vector<std::chrono::milliseconds> &delays)
{
    const bool isSettled = batch.reading == BatchReading::Rejected && !batch.unknown;
    return isSettled || looksForAll(batch) ? std::vector<std::chrono::milliseconds>() : delays;
}

/// A service may have added the others of a batch that it refused, a moment before its parts were sent: their
/// times prove nothing about a part.
std::optional<ServiceTime> sinceFor(const ClaimedBatch &batch, const std::optional<ServiceTime> &since)
{
    return batch.isPart ? std::nullopt : since;
}

Outcome outcomeOf(Lookup::Kind kind)
{
    switch (kind) {
    case Lookup::Kind::Listed:
        return Outcome::Confirmed;
    case Lookup::Kind::Absent:
        return Outcome::NotApplied;
    case Lookup::Kind::Unusable:
    case Lookup::Kind::Failed:
        return Outcome::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

AnswerQuestion questionAbout(const ClaimedBatch &batch, AnswerQuestion::Kind kind)
{
    return {.kind = kind,
            .batch = batch.id,
            .number = batch.number,
            .count = batch.range.count,
            .counted = batch.counted,
            .code = batch.answer,
            .words = batch.words,
            .canSearchAll =
                kind == AnswerQuestion::Kind::FewerCounted || kind == AnswerQuestion::Kind::NotNew};
}

BatchLookup::BatchLookup(Journal &journal, JobId job, const ClaimedBatch &batch,
                         const std::vector<std::chrono::milliseconds> &delays)
    : m_journal(journal)
    , m_job(job)
    , m_batch(batch)
    , m_readBack(looksForAll(batch) ? ReadBack::Mode::All : ReadBack::Mode::Sample,
                 quint32(batch.identifiers.size()), delaysFor(batch, delays), sinceFor(batch, batch.since))
{
}

bool BatchLookup::isFor(const ClaimedBatch &batch) const
{
    return m_batch.id == batch.id && m_batch.reading == batch.reading && m_batch.answer == batch.answer
        && m_batch.since == batch.since;
}

void BatchLookup::setSince(ServiceTime since)
{
    if (const auto known = sinceFor(m_batch, since))
        m_readBack.setSince(*known);
}

std::chrono::milliseconds BatchLookup::takePause()
{
    const std::optional<ReadBack::Step> step = m_readBack.next();
    return step && !std::exchange(m_hasPaused, true) ? step->pause : 0ms;
}

const Identifier &BatchLookup::identifier() const
{
    return m_batch.identifiers.at(m_readBack.next()->index);
}

Result<void, JournalError> BatchLookup::begin(const QByteArray &requestId)
{
    return beginSearch(m_journal, m_batch, requestId).map([this](AttemptId attempt) { m_attempt = attempt; });
}

Result<std::optional<BatchOutcome>, JournalError> BatchLookup::take(const Lookup &lookup)
{
    const auto ended = endSearch(m_journal, m_attempt, outcomeOf(lookup.kind), lookup.verdict.httpStatus);
    if (!ended)
        return unexpected(ended.error());
    if (lookup.kind == Lookup::Kind::Failed)
        return std::nullopt;
    const quint32 index = m_readBack.next()->index;
    m_hasPaused = false;
    if (!m_readBack.take(lookup))
        return std::nullopt;
    return recordFound(m_journal, m_job, m_batch, index).map([](const BatchOutcome &outcome) {
        return std::optional(outcome);
    });
}

Result<BatchLookup::Conclusion, JournalError> BatchLookup::settle(Outcome outcome, Proof proof)
{
    return m_journal.settle(m_batch.id, outcome, proof).map([](const BatchOutcome &settled) {
        return Conclusion{.outcome = settled};
    });
}

BatchLookup::Conclusion BatchLookup::ask(AnswerQuestion::Kind kind) const
{
    return {.question = questionAbout(m_batch, kind)};
}

Result<BatchLookup::Conclusion, JournalError> BatchLookup::conclude(const JobDraft &account)
{
    switch (m_readBack.result()) {
    case ReadBack::Result::Sampled:
        if (const auto known = acceptAnswer(m_journal, account, m_batch.answer, Proof::Sample, {}); !known)
            return unexpected(known.error());
        return settle(Outcome::Confirmed, Proof::Sample);
    case ReadBack::Result::AllListed:
        return settle(Outcome::Confirmed, Proof::Read);
    case ReadBack::Result::NotListed:
        if (m_batch.reading == BatchReading::Rejected)
            return settle(Outcome::Rejected, Proof::None);
        return ask(AnswerQuestion::Kind::NotListed);
    case ReadBack::Result::NotNew:
        return ask(AnswerQuestion::Kind::NotNew);
    case ReadBack::Result::SomeListed:
        if (m_batch.reading == BatchReading::Refused)
            return settle(Outcome::Rejected, Proof::None);
        return ask(AnswerQuestion::Kind::SomeListed);
    case ReadBack::Result::Unusable:
        return giveUp();
    case ReadBack::Result::Reading:
        break;
    }
    Q_UNREACHABLE();
}

Result<BatchLookup::Conclusion, JournalError> BatchLookup::giveUp()
{
    const bool isSingle = m_batch.reading == BatchReading::Rejected;
    if (!isSingle && m_batch.reading != BatchReading::Refused)
        return ask(AnswerQuestion::Kind::Unreadable);
    if (isSingle && m_batch.unknown)
        return ask(AnswerQuestion::Kind::Refused);
    return settle(Outcome::Rejected, Proof::None);
}

} // namespace dnc
