// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/answerquestion.h"
#include "upload/journal/journalerror.h"
#include "upload/wire/verdict.h"

#include <QtGlobal>

#include <optional>

namespace dnc {

/// Why an upload paused.
struct Stop {
    enum class Kind : quint8 {
        ByPerson,
        ByAnswer, ///< see verdict
        EverythingRefused, ///< see Journal::refusesAll()
        JournalFailed, ///< see journal
        Question, ///< see question; a person has to say what an answer meant
        OtherAccount, ///< the job belongs to another host or account than the endpoint
        InternalError, ///< something did not hold that always must: a fault of this program, see holds()
    };
    Kind kind = Kind::ByPerson;
    std::optional<Verdict> verdict; ///< set for ByAnswer
    std::optional<JournalError> journal; ///< set for JournalFailed
    std::optional<AnswerQuestion> question; ///< set for Question, and for ByAnswer where a person may know
};

/// For a person: what the answer was, what the list says, what to do. Translated. Any thread.
[[nodiscard]] Explanation explain(const AnswerQuestion &question);

/// For a person: what happened, what it did to the rows, what to do. Translated. Any thread.
[[nodiscard]] Explanation explain(const Stop &stop);

/// True for causes that may go away without a person: the network, a fault of the service, a full disk.
[[nodiscard]] bool isTemporary(const Stop &stop);

} // namespace dnc
