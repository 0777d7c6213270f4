// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/import/importdraft.h"
#include "gui/import/questioncard.h"
#include "import/mapping/mapping.h"

namespace dnc {

/// The same for the same question about the same place, whatever its numbers: a name of the program's own.
[[nodiscard]] QString cardName(const Question &question);

/// All that a person may say of a list, also what is answered: sheets first, then filters that leave nobody
/// out at the end.
[[nodiscard]] std::vector<Question> shownQuestions(const ImportDraft &draft);

/// The question with its answers as they stand, for a person.
[[nodiscard]] QuestionCard::Content cardContent(const Question &question, const ImportDraft &draft);

// What a person does with a card, as a change of the plan.
[[nodiscard]] ImportDraft::Edit answerEdit(const Question &question, int answer);
[[nodiscard]] ImportDraft::Edit tickEdit(const Question &question, const ImportDraft &draft, int index,
                                         bool on);
[[nodiscard]] ImportDraft::Edit choiceEdit(const Question &question, int choice);

/// The columns of a sheet as a person is shown them: by header, or by number.
[[nodiscard]] QStringList columnTitles(const Sheet &sheet, const Mapping &mapping);

} // namespace dnc
