// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/import/importdraft.h"
#include "gui/import/questioncard.h"

class QScrollArea;
class QVBoxLayout;

namespace dnc {

/// What is asked about a list, a card each in the order in which they came up, and leads from the one that is
/// answered to the next. What a person says of them changes the draft.
class QuestionList : public QObject {
    Q_OBJECT

public:
    /// The cards are laid out in `layout`, which is within `area`; all of them must live as long.
    QuestionList(ImportDraft &draft, QScrollArea &area, QVBoxLayout &layout, QObject *parent = nullptr);

    /// As the draft stands; the first that is open has the focus once that is known.
    void show();
    /// Puts the cards behind `before` in the tab order.
    void putBehind(QWidget *before) const;

private:
    struct Card {
        QString name; // of its question
        QuestionCard *card;
    };

    QuestionCard &cardOf(const Question &question);
    QuestionCard *add(const Question &question, const QString &name);
    void removeOthers(const std::set<QString> &names);
    [[nodiscard]] bool has(const QString &name) const;
    void goOnFromAnswered();
    void passTo(const QString &answered);

    ImportDraft &m_draft;
    QScrollArea &m_area;
    QVBoxLayout &m_layout;
    std::vector<Card> m_cards;
    bool m_isCounted = false; // what is open is known
    QStringList m_passed; // cards down to the one that was answered last, until the next one has the focus
};

} // namespace dnc
