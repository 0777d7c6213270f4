// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"

#include <QString>

#include <optional>
#include <vector>

namespace dnc {

// What the journal knows of proofs besides the answers themselves: searches of the list, entries found there,
// and kinds of answer that were shown to confirm. Each change can fail as those of Journal do. On the thread
// of the journal.

/// Records that the list is about to be searched for one identifier of `batch`.
[[nodiscard]] Result<AttemptId, JournalError> beginSearch(Journal &journal, const ClaimedBatch &batch,
                                                          const QByteArray &requestId);
/// Records how a search ended: Confirmed for an identifier that is listed, NotApplied for one that is not.
[[nodiscard]] Result<void, JournalError> endSearch(Journal &journal, AttemptId attempt, Outcome outcome,
                                                   int httpStatus);
/// Records that an identifier of `batch`, by its index, is on the list, whatever becomes of the others.
[[nodiscard]] Result<BatchOutcome, JournalError> recordFound(Journal &journal, JobId job,
                                                             const ClaimedBatch &batch, quint32 index);
/// From now on each identifier of the batch is to be searched for, one by one.
[[nodiscard]] Result<void, JournalError> searchForAll(Journal &journal, qint64 batch);

/// What shows that answers of this shape confirm for this service and account; None where nothing does.
[[nodiscard]] Result<Proof, JournalError> proofOfAnswer(Journal &journal, const JobDraft &account,
                                                        const QString &code);
/// Holds for later answers of a shape that recordOutcome() saw; no effect on one that it did not, or that
/// holds for its batch alone.
[[nodiscard]] Result<void, JournalError> acceptAnswer(Journal &journal, const JobDraft &account,
                                                      const QString &code, Proof proof, const Author &author);
/// A person's decision that the answer of this shape, for which the next batch of the job waits, means that
/// its identifiers were added: the batch is confirmed, and so are later ones that are answered alike, where
/// the shape can hold. Nothing if that batch does not wait for such a decision.
[[nodiscard]] Result<std::optional<BatchOutcome>, JournalError>
acceptWaitingAnswer(Journal &journal, JobId job, const QString &code, const Author &author);
/// Those that hold now, of all services and accounts, the newest first.
[[nodiscard]] Result<std::vector<AcceptedAnswer>, JournalError> acceptedAnswers(Journal &journal);
/// Answers of this kind no longer confirm. What they confirmed so far stays.
[[nodiscard]] Result<void, JournalError> revokeAnswer(Journal &journal, const AcceptedAnswer &answer);

} // namespace dnc
