// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/import/importdraft.h"
#include "gui/import/questioncard.h"

class QScrollArea;
class QVBoxLayout;

namespace dnc {

/// The questions about a list, one card each, in the order in which they came up. Applies answers to the
/// draft, and then moves the focus to the next open question.
class QuestionList : public QObject {
    Q_OBJECT

public:
    /// Puts the cards into `layout`, which is inside `area`. All arguments must outlive the object.
    QuestionList(ImportDraft &draft, QScrollArea &area, QVBoxLayout &layout, QObject *parent = nullptr);

    /// Shows the current state of the draft. Focuses the first open question once the draft is counted.
    void show();
    /// Puts the cards after `before` in the tab order.
    void setTabOrderAfter(QWidget *before) const;

signals:
    /// The person wants to match the hashes of the list against a list of contacts.
    void matchWanted();

private:
    struct Card {
        QString name; // see cardName()
        QuestionCard *card;
    };

    QuestionCard &cardOf(const Question &question);
    QuestionCard *add(const Question &question, const QString &name);
    void removeOthers(const std::set<QString> &names);
    [[nodiscard]] bool has(const QString &name) const;
    void focusNextOpen();
    void markPassed(const QString &answered);
    void chooseEncoding(int answer);

    ImportDraft &m_draft;
    QScrollArea &m_area;
    QVBoxLayout &m_layout;
    std::vector<Card> m_cards;
    bool m_isCounted = false; // it is known which questions are open
    QStringList m_passed; // cards from the first to the last answered one, until the next one has focus
};

} // namespace dnc
