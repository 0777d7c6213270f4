// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/answerquestion.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"
#include "upload/proof/readback.h"
#include "upload/wire/lookup.h"

#include <chrono>
#include <optional>
#include <vector>

namespace dnc {

/// Looks for identifiers of one batch on the list and writes down what that proves. Knows which search comes
/// next; its owner sends it. Loses nothing with its process: the journal says what is still to be looked for.
/// On the thread of the journal, which must outlive it.
class BatchLookup {
public:
    /// `batch`: one with something to read. `delays`: see ReadBack.
    BatchLookup(Journal &journal, JobId job, const ClaimedBatch &batch,
                const std::vector<std::chrono::milliseconds> &delays);

    [[nodiscard]] bool isFor(const ClaimedBatch &batch) const;
    /// Whether it looks for identifiers of this batch, whatever was answered to it.
    [[nodiscard]] bool isOf(const ClaimedBatch &batch) const { return m_batch.id == batch.id; }
    /// True once what is proven is known and next() has nothing more.
    [[nodiscard]] bool isDone() const { return !m_readBack.next(); }
    /// Whether it looks for a single identifier that was rejected.
    [[nodiscard]] bool isOfRejected() const { return m_batch.reading == BatchReading::Rejected; }
    /// How long to wait before the next search; 0 once that was asked for.
    [[nodiscard]] std::chrono::milliseconds takePause();
    /// What to search for next. Only while it is not done.
    [[nodiscard]] const Identifier &identifier() const;

    /// When the request began by the service's clock, where its answer did not tell.
    void setSince(ServiceTime since);
    /// Records that the next search is about to be sent.
    [[nodiscard]] Result<void, JournalError> begin(const QByteArray &requestId);
    /// Takes the answer to it. Returns the entry that this confirms alone, if it does. A search that failed
    /// stays the next one.
    [[nodiscard]] Result<std::optional<BatchOutcome>, JournalError> take(const Lookup &lookup);

    /// Once it is done: the new state of the batch, or what a person has to say.
    struct Conclusion {
        std::optional<BatchOutcome> outcome;
        std::optional<AnswerQuestion> question;
    };
    [[nodiscard]] Result<Conclusion, JournalError> conclude(const JobDraft &account);
    /// The same where the service does not let the list be read.
    [[nodiscard]] Result<Conclusion, JournalError> giveUp();

private:
    [[nodiscard]] Result<Conclusion, JournalError> settle(Outcome outcome, Proof proof);
    [[nodiscard]] Conclusion ask(AnswerQuestion::Kind kind) const;

    Journal &m_journal;
    JobId m_job;
    ClaimedBatch m_batch;
    ReadBack m_readBack;
    AttemptId m_attempt = 0;
    bool m_hasPaused = false;
};

/// The question about `batch` and its last answer.
[[nodiscard]] AnswerQuestion questionAbout(const ClaimedBatch &batch, AnswerQuestion::Kind kind);

} // namespace dnc
