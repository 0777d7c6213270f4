// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QWidget;

namespace dnc {

/// Words of the trade that What's This? explains.
enum class Term : quint8 { Identifier, Batch, Reserve, Retention, Region, InDoubt, Prospects };

/// What the word means, in one or two sentences.
[[nodiscard]] QString explanation(Term term);

/// Makes What's This? (Shift+F1) explain `term` on `widget`, in the language of the program. GUI thread.
void explainTerm(QWidget &widget, Term term);

} // namespace dnc
