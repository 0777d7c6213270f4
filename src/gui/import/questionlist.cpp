// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/questionlist.h"

#include "gui/import/importanswers.h"

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
        // A filter that excludes no row is not a question, unless the person changed it to that.
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
    else if (!m_passed.isEmpty())
        focusNextOpen();
}

void QuestionList::removeOthers(const std::set<QString> &names)
{
    std::erase_if(m_cards, [&](const Card &card) {
        if (names.contains(card.name))
            return false;
        m_layout.removeWidget(card.card); // frees its place before deleteLater() does
        card.card->deleteLater();
        return true;
    });
}

bool QuestionList::has(const QString &name) const
{
    return std::ranges::find(m_cards, name, &Card::name) != m_cards.end();
}

/// Focuses the next open question, once the answered one is no longer open.
void QuestionList::focusNextOpen()
{
    std::set<QString> open;
    for (const Question &question : m_draft.facts().open)
        open.insert(cardName(question));
    if (m_draft.isBusy() || open.contains(m_passed.last()))
        return;
    const QStringList passed = std::exchange(m_passed, {});
    const auto isOpen = [&open](const Card &card) { return open.contains(card.name); };
    auto next = std::ranges::find_if(
        m_cards, [&](const Card &card) { return isOpen(card) && !passed.contains(card.name); });
    if (next == m_cards.end())
        next = std::ranges::find_if(m_cards, isOpen);
    if (next == m_cards.end())
        return;
    for (const Card &card : m_cards) {
        if (!isOpen(card))
            card.card->collapse();
    }
    next->card->focusAnswer();
    m_layout.activate(); // updates the position of the card
    m_area.ensureWidgetVisible(next->card);
}

/// Remembers the cards above, because an answer may remove its own card before the next one is known.
void QuestionList::markPassed(const QString &answered)
{
    m_passed.clear();
    for (const Card &card : m_cards) {
        m_passed << card.name;
        if (card.name == answered)
            return;
    }
}

void QuestionList::setTabOrderAfter(QWidget *before) const
{
    for (const Card &card : m_cards)
        before = card.card->setTabOrderAfter(before);
}

/// The list is read again: it has other rows then.
void QuestionList::chooseEncoding(int answer)
{
    const Document &document = m_draft.document();
    ReadOptions options = m_draft.list().reading;
    if (document.otherReading)
        options.encoding = answer == 0 ? document.encoding : document.otherReading->encoding;
    m_draft.reread(options);
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
        markPassed(name);
        if (question.kind == Question::Kind::OtherEncoding)
            chooseEncoding(answer);
        else
            m_draft.edit(answerEdit(question, answer));
    });
    connect(card, &QuestionCard::ticked, this,
            [this](int index, bool on) { m_draft.edit(tickEdit(index, on)); });
    connect(card, &QuestionCard::valueAnswered, this, [this, question](int index, bool isOut) {
        m_draft.edit(valueEdit(question, m_draft, index, isOut));
    });
    connect(card, &QuestionCard::channelsChosen, this,
            [this, question](Channels channels) { m_draft.edit(channelsEdit(question, channels)); });
    connect(card, &QuestionCard::chosen, this, [this, question, name](int choice) {
        markPassed(name);
        m_draft.edit(choiceEdit(question, choice));
    });
    connect(card, &QuestionCard::actionWanted, this, &QuestionList::matchWanted);
    return card;
}

} // namespace dnc
