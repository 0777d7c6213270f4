// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/import/importdraft.h"
#include "gui/import/questioncard.h"
#include "import/mapping/mapping.h"

namespace dnc {

/// Identifies a question by kind and place, independent of its counts. An internal name, never shown.
[[nodiscard]] QString cardName(const Question &question);

/// All questions about a list, also answered ones: sheets first, filters that exclude no row last.
[[nodiscard]] std::vector<Question> shownQuestions(const ImportDraft &draft);

/// How many values of consent columns in open questions a person must still decide.
[[nodiscard]] int undecidedValues(const ImportDraft &draft);

/// The texts of `question` and its current answers, translated.
[[nodiscard]] QuestionCard::Content cardContent(const Question &question, const ImportDraft &draft);

// The change of the plan that an action on a card means.
[[nodiscard]] ImportDraft::Edit answerEdit(const Question &question, int answer);
[[nodiscard]] ImportDraft::Edit tickEdit(int index, bool on);
[[nodiscard]] ImportDraft::Edit valueEdit(const Question &question, const ImportDraft &draft, int index,
                                          bool isOut);
[[nodiscard]] ImportDraft::Edit channelsEdit(const Question &question, Channels channels);
[[nodiscard]] ImportDraft::Edit choiceEdit(const Question &question, int choice);

/// The titles of the columns of a sheet: the header text, or else the column number.
[[nodiscard]] QStringList columnTitles(const Sheet &sheet, const Mapping &mapping);

} // namespace dnc
