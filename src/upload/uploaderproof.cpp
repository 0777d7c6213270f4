// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalproof.h"
#include "upload/uploader.h"
#include "upload/uploadevents.h"
#include "upload/wire/backoff.h"
#include "upload/wire/httpclient.h"
#include "upload/wire/lookup.h"
#include "upload/wire/protocol.h"

#include <QUuid>

#include <algorithm>

// What the uploader does with answers that do not settle a batch by themselves.

namespace dnc {

using namespace std::chrono_literals;

namespace {

/// Refusals that say that this token or service lets nobody search the list.
bool forbidsReading(Cause cause)
{
    return cause == Cause::Forbidden || cause == Cause::NotFound || cause == Cause::OtherRefusal;
}

} // namespace

Verdict Uploader::judged(const Reply &reply)
{
    Verdict verdict = judge(reply, m_batch->range.count);
    const bool looksUp = m_batch->range.count == 1 || (m_looksUpRefused && !m_batch->isLookedUp);
    if (verdict.outcome == Outcome::Rejected && looksUp)
        verdict.next = NextStep::ReadBack; // it may be refused because it is on the list
    if (verdict.next != NextStep::ReadBack || !verdict.shape)
        return verdict;
    if (const auto date = readDate(reply))
        verdict.since = *date - (now() - m_sentAt);
    if (!verdict.shape->isRepeatable)
        return verdict;
    const auto proof = knownProof(verdict.shape->code);
    if (proof && *proof) {
        verdict.outcome = Outcome::Confirmed;
        verdict.cause = Cause::Accepted;
        verdict.next = NextStep::Proceed;
        verdict.proof = **proof;
    }
    return verdict;
}

/// What confirms a batch that is answered by this shape; nothing where nothing is known about it.
Result<std::optional<Proof>, JournalError> Uploader::knownProof(const QString &code)
{
    return proofOfAnswer(m_journal, *m_draft, code).map([](Proof proof) -> std::optional<Proof> {
        if (proof == Proof::None)
            return {};
        return proof == Proof::Person ? Proof::Person : Proof::Answer;
    });
}

void Uploader::lookUp(const ClaimedBatch &batch)
{
    const auto known = knownProof(batch.answer);
    if (!known)
        return fail(known.error());
    if (*known) // since the answer came
        return conclude(m_journal.settle(batch.id, Outcome::Confirmed, **known).map([](const auto &outcome) {
            return BatchLookup::Conclusion{.outcome = outcome, .question = {}};
        }));
    if (batch.reading == BatchReading::Ask)
        return halt({.kind = Stop::Kind::Question,
                     .question = questionAbout(batch, AnswerQuestion::Kind::FewerCounted)});
    if (batch.reading == BatchReading::Missing)
        return halt(
            {.kind = Stop::Kind::Question, .question = questionAbout(batch, AnswerQuestion::Kind::Missing)});
    if (!m_lookup || !m_lookup->isFor(batch))
        m_lookup.emplace(m_journal, *m_job, batch, m_retryPolicy.lookupDelays);
    if (m_lookup->isDone())
        return conclude(m_lookup->conclude(*m_draft));
    if (const std::chrono::milliseconds pause = m_lookup->takePause(); pause > 0ms)
        return waitFor(pause, WaitKind::Lookup);
    search();
}

void Uploader::search()
{
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    if (const auto begun = m_lookup->begin(requestId); !begun)
        return fail(begun.error());
    m_isSearching = true;
    setState(UploadState::Sending);
    m_http->findOptOut(m_endpoint, m_lookup->identifier(), requestId);
}

void Uploader::onSearched(const Reply &reply)
{
    if (const auto date = readDate(reply); date && m_batch && m_lookup->isOf(*m_batch))
        m_lookup->setSince(*date - (now() - m_sentAt));
    const Lookup lookup = readLookup(reply, m_lookup->identifier());
    const auto found = m_lookup->take(lookup);
    if (!found)
        return fail(found.error());
    if (*found)
        emit outcomeRecorded(**found);
    if (m_cancelWanted || m_pauseWanted)
        return step();
    if (lookup.kind == Lookup::Kind::Failed && !continuesAfterSearch(lookup.verdict))
        return;
    m_failures = 0;
    step();
}

/// False where the upload waits, or stops, or goes on with something else.
bool Uploader::continuesAfterSearch(const Verdict &verdict)
{
    if (forbidsReading(verdict.cause)) {
        conclude(m_lookup->giveUp());
        return false;
    }
    const bool isNonsense = verdict.cause == Cause::NotTheService || verdict.cause == Cause::Accepted;
    if (!isNonsense)
        return continuesAfter(verdict);
    if (++m_failures > m_retryPolicy.retries)
        conclude(m_lookup->giveUp());
    else
        waitFor(randomBackoff(m_retryPolicy, m_failures, *m_environment.random), WaitKind::Backoff, verdict);
    return false;
}

void Uploader::conclude(const Result<BatchLookup::Conclusion, JournalError> &conclusion)
{
    const bool wasRejected = m_lookup && m_lookup->isOfRejected();
    m_lookup.reset();
    if (!conclusion)
        return fail(conclusion.error());
    if (conclusion->question)
        return halt({.kind = Stop::Kind::Question, .question = conclusion->question});
    if (wasRejected && conclusion->outcome->status == EntryStatus::Confirmed)
        m_refusesListed = true;
    emit outcomeRecorded(*conclusion->outcome);
    if (conclusion->outcome->status == EntryStatus::Rejected
        && stopsForRefusals({.outcome = Outcome::Rejected}))
        return;
    m_failures = 0;
    m_pauses = 0;
    step();
}

void Uploader::answer(AnswerChoice choice, const Author &author)
{
    if (m_state != UploadState::Paused || !m_stop || !m_stop->question)
        return;
    const AnswerQuestion question = *m_stop->question;
    const bool isRefused = question.kind == AnswerQuestion::Kind::Refused;
    const bool isOfOneBatch = isRefused || question.kind == AnswerQuestion::Kind::Missing;
    Result<std::optional<BatchOutcome>, JournalError> outcome = std::nullopt;
    const auto settle = [&](Outcome settled, Proof proof) {
        return m_journal.settle(question.batch, settled, proof).map([](const BatchOutcome &done) {
            return std::optional(done);
        });
    };
    switch (choice) {
    case AnswerChoice::Added:
        outcome = isOfOneBatch ? settle(Outcome::Confirmed, Proof::Person)
                               : acceptWaitingAnswer(m_journal, *m_job, question.code, author);
        break;
    case AnswerChoice::NotAdded:
        outcome = settle(isRefused ? Outcome::Rejected : Outcome::NotApplied, Proof::None);
        break;
    case AnswerChoice::SearchAll:
        outcome = searchForAll(m_journal, question.batch).map([] { return std::optional<BatchOutcome>(); });
        break;
    }
    if (!outcome)
        return fail(outcome.error());
    if (*outcome)
        emit outcomeRecorded(**outcome);
    m_failures = 0;
    choice == AnswerChoice::NotAdded ? halt({.kind = Stop::Kind::ByPerson}) : run();
}

} // namespace dnc
