// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/widgets/banner.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"
#include "upload/uploader.h"

#include <chrono>

namespace dnc {

// The messages of an upload as translated text, without actions.

/// Formats a remaining wait: `42 s`, `4 min 02 s`. Negative values count as zero.
[[nodiscard]] QString countdown(std::chrono::milliseconds left);

/// What a person is asked about an answer: one paragraph.
[[nodiscard]] QString questionText(const AnswerQuestion &question);
/// The text of the button that looks for each identifier of the batch, with what that costs; empty where it
/// would not tell.
[[nodiscard]] QString searchAllText(const AnswerQuestion &question, int perMinute);
/// Why the upload paused: what happened, what it means for the rows, what to do.
[[nodiscard]] Message stoppedMessage(const Stop &stop);
[[nodiscard]] Message finishedMessage(const Job &job);
[[nodiscard]] Message canceledMessage(const Job &job);
/// An upload of an earlier session. `age` is the time since it was last worked on, `connection` the name of
/// the connection that it belongs to, or empty.
[[nodiscard]] Message unfinishedMessage(const Job &job, std::chrono::milliseconds age,
                                        const QString &connection);
[[nodiscard]] Message cancelQuestion(const Job &job);
[[nodiscard]] Message journalMessage(const JournalError &error);

} // namespace dnc
