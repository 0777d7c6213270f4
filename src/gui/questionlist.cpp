// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/questionlist.h"

#include "gui/importanswers.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dnc {

QuestionList::QuestionList(ImportDraft &draft, QScrollArea &area, QVBoxLayout &layout, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_area(area)
    , m_layout(layout)
{
    m_layout.setAlignment(Qt::AlignTop);
    m_area.hide();
}

void QuestionList::show()
{
    std::set<QString> shown;
    for (const Question &question : shownQuestions(m_draft)) {
        const QString name = cardName(question);
        // A filter that leaves nobody out is no question, unless it is what the person made of one.
        if (question.kind == Question::Kind::OptOutColumn && question.count == 0 && !has(name))
            continue;
        cardOf(question).show(cardContent(question, m_draft));
        shown.insert(name);
    }
    removeOthers(shown);
    m_area.setVisible(!m_cards.empty());
    const bool isCountedNow = !std::exchange(m_isCounted, m_draft.facts().isCounted()) && m_isCounted;
    if (isCountedNow && !m_draft.facts().open.empty())
        cardOf(m_draft.facts().open.front()).focusAnswer();
    else if (!m_answered.isEmpty())
        goOnFromAnswered();
}

void QuestionList::removeOthers(const std::set<QString> &names)
{
    std::erase_if(m_cards, [&names](const Card &card) {
        if (names.contains(card.name))
            return false;
        card.card->deleteLater();
        return true;
    });
}

bool QuestionList::has(const QString &name) const
{
    return std::ranges::find(m_cards, name, &Card::name) != m_cards.end();
}

/// To the next question that is open, once what was answered is none any more.
void QuestionList::goOnFromAnswered()
{
    const std::vector<Question> &open = m_draft.facts().open;
    const auto isAnswered = [this](const Question &question) { return cardName(question) == m_answered; };
    if (m_draft.isBusy() || std::ranges::any_of(open, isAnswered))
        return;
    // Those behind it come first, then those that were passed by.
    const std::vector<Question> all = shownQuestions(m_draft);
    const auto answered = std::ranges::find_if(all, isAnswered);
    m_answered.clear();
    const auto isOpen = [&open](const Question &question) {
        return std::ranges::count(open, cardName(question), &cardName) > 0;
    };
    auto next = std::find_if(answered, all.end(), isOpen);
    if (next == all.end())
        next = std::ranges::find_if(all, isOpen);
    if (next == all.end())
        return;
    cardOf(*next).focusAnswer();
    m_area.ensureWidgetVisible(&cardOf(*next));
}

void QuestionList::putBehind(QWidget *before) const
{
    for (const Card &card : m_cards)
        before = card.card->putBehind(before);
}

QuestionCard &QuestionList::cardOf(const Question &question)
{
    const QString name = cardName(question);
    const auto found = std::ranges::find(m_cards, name, &Card::name);
    return found != m_cards.end() ? *found->card : *add(question, name);
}

QuestionCard *QuestionList::add(const Question &question, const QString &name)
{
    auto *card = new QuestionCard(name);
    m_layout.addWidget(card);
    m_cards.push_back({name, card});
    connect(card, &QuestionCard::answered, this, [this, question, name](int answer) {
        m_answered = name;
        m_draft.edit(answerEdit(question, answer));
    });
    connect(card, &QuestionCard::ticked, this,
            [this, question](int index, bool on) { m_draft.edit(tickEdit(question, m_draft, index, on)); });
    connect(card, &QuestionCard::chosen, this, [this, question, name](int choice) {
        m_answered = name;
        m_draft.edit(choiceEdit(question, choice));
    });
    return card;
}

} // namespace dnc
