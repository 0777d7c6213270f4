// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/questioncard.h"

#include "gui/widgets/textstyle.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dnc {

namespace {

/// Whether the key changes the current item of a closed combo box.
bool changesClosedCombo(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return !key.text().isEmpty() && key.text().front().isLetterOrNumber();
    }
}

} // namespace

QuestionCard::QuestionCard(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_state(new QLabel)
    , m_change(new QPushButton(tr("Change…")))
    , m_question(new QLabel)
    , m_tickLabel(new QLabel)
    , m_tickLayout(new QVBoxLayout)
    , m_consent(new ConsentPanel(name))
    , m_choiceLabel(new QLabel(tr("Please choose")))
    , m_choices(new QComboBox)
    , m_action(new QPushButton)
{
    setObjectName(QStringLiteral("card"));
    setProperty("question", name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_tickLabel->setWordWrap(true);
    m_tickLabel->setProperty("role", QStringLiteral("quiet"));
    m_tickLayout->setContentsMargins(24, 0, 0, 0);
    m_choiceLabel->setBuddy(m_choices);
    m_choices->setPlaceholderText(tr("Please choose"));
    auto *head = new QHBoxLayout;
    m_state->setWordWrap(true);
    head->addWidget(m_state, 1);
    head->addWidget(m_change);
    layout->addLayout(head);
    layout->addWidget(m_question);
    layout->addWidget(m_consent);
    makeAnswers();
    layout->addWidget(m_tickLabel);
    layout->addLayout(m_tickLayout);
    layout->addWidget(m_choiceLabel);
    layout->addWidget(m_choices);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    m_action->setObjectName(name + QStringLiteral("-action"));
    connect(m_action, &QPushButton::clicked, this, &QuestionCard::actionWanted);
    m_change->setObjectName(name + QStringLiteral("-change"));
    m_change->setProperty("flat", true);
    connect(m_change, &QPushButton::clicked, this, &QuestionCard::expand);
    m_choices->setObjectName(name + QStringLiteral("-choice"));
    m_choices->installEventFilter(this);
    connect(m_choices, &QComboBox::activated, this, &QuestionCard::chosen);
    connect(m_consent, &ConsentPanel::answered, this, &QuestionCard::valueAnswered);
    connect(m_consent, &ConsentPanel::channelsChosen, this, &QuestionCard::channelsChosen);
}

void QuestionCard::makeAnswers()
{
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < 2; ++i) {
        auto *answer = new QRadioButton;
        answer->setObjectName(QStringLiteral("%1-answer%2").arg(property("question").toString()).arg(i));
        group->addButton(answer, i);
        layout()->addWidget(answer);
        m_answers.push_back(answer);
    }
    connect(group, &QButtonGroup::idClicked, this, &QuestionCard::answered);
}

void QuestionCard::show(const Content &content)
{
    m_content = content;
    m_isCollapsed = m_isCollapsed && content.answer;
    m_question->setText(content.question);
    setAccessibleName(content.question);
    for (size_t i = 0; i < m_answers.size(); ++i) {
        m_answers[i]->setText(content.answers.value(int(i)));
        m_answers[i]->setAccessibleDescription(content.question);
        // An exclusive group does not allow to uncheck all its buttons.
        m_answers[i]->setAutoExclusive(false);
        m_answers[i]->group()->setExclusive(false);
        m_answers[i]->setChecked(content.answer == int(i));
        m_answers[i]->group()->setExclusive(true);
    }
    m_answers.front()->setEnabled(!content.waits);
    m_tickLabel->setText(content.tickLabel);
    m_choices->clear();
    m_choices->addItems(content.choices);
    m_choices->setCurrentIndex(-1);
    showParts();
}

void QuestionCard::showParts()
{
    m_question->setHidden(m_isCollapsed);
    m_consent->setContent(m_isCollapsed ? ConsentPanel::Content() : m_content.consent);
    for (QRadioButton *answer : m_answers)
        answer->setVisible(!m_content.answers.isEmpty() && !m_isCollapsed);
    m_tickLabel->setVisible(!m_content.tickLabel.isEmpty() && !m_isCollapsed);
    showTicks(m_isCollapsed ? std::vector<Tick>() : m_content.ticks);
    m_choiceLabel->setVisible(!m_content.choices.isEmpty());
    m_choices->setVisible(!m_content.choices.isEmpty());
    m_action->setVisible(!m_content.action.isEmpty() && !m_isCollapsed);
    m_action->setText(m_content.action);
    m_change->setVisible(m_isCollapsed);
    m_change->setAccessibleDescription(m_content.question);
    showState(m_content);
}

void QuestionCard::collapse()
{
    if (!m_content.answer || m_isCollapsed)
        return;
    m_isCollapsed = true;
    showParts();
}

void QuestionCard::expand()
{
    m_isCollapsed = false;
    showParts();
    focusAnswer();
}

void QuestionCard::showTicks(const std::vector<Tick> &ticks)
{
    while (m_ticks.size() > ticks.size()) {
        m_ticks.back()->deleteLater();
        m_ticks.pop_back();
    }
    while (m_ticks.size() < ticks.size()) {
        const int index = int(m_ticks.size());
        auto *box = new QCheckBox;
        box->setObjectName(QStringLiteral("%1-tick%2").arg(property("question").toString()).arg(index));
        connect(box, &QCheckBox::clicked, this, [this, index](bool on) { emit ticked(index, on); });
        m_tickLayout->addWidget(box);
        m_ticks.push_back(box);
    }
    for (size_t i = 0; i < ticks.size(); ++i) {
        m_ticks[i]->setText(ticks[i].text);
        m_ticks[i]->setAccessibleDescription(m_tickLabel->text());
        m_ticks[i]->setChecked(ticks[i].isOn);
    }
}

void QuestionCard::showState(const Content &content)
{
    QString text = content.answer ? tr("✓  Answered") : tr("○  Please answer");
    if (m_isCollapsed)
        text = tr("✓  %1: %2", "what a question is about; its answer")
                   .arg(content.topic, content.answers.value(*content.answer));
    m_state->setText(text);
    m_state->setToolTip(m_isCollapsed ? content.question : QString());
    setStyleProperty(*m_state, "role",
                     content.answer ? QStringLiteral("success") : QStringLiteral("warning"));
}

QWidget *QuestionCard::setTabOrderAfter(QWidget *before)
{
    QWidgetList parts{m_change};
    parts.append(m_consent->parts());
    parts.append(QWidgetList(m_answers.begin(), m_answers.end()));
    parts.append(QWidgetList(m_ticks.begin(), m_ticks.end()));
    parts.append(m_choices);
    parts.append(m_action);
    for (QWidget *part : parts) {
        setTabOrder(before, part);
        before = part;
    }
    return before;
}

/// Opens the list on keys that would select an item, because selecting one answers the question and removes
/// the card.
bool QuestionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_choices || event->type() != QEvent::KeyPress
        || !changesClosedCombo(static_cast<const QKeyEvent &>(*event)))
        return QFrame::eventFilter(watched, event);
    m_choices->showPopup();
    return true;
}

void QuestionCard::focusAnswer()
{
    if (!m_answers.front()->isHidden() && !m_answers.front()->isEnabled())
        m_consent->parts().value(1)->setFocus(Qt::OtherFocusReason);
    else if (!m_answers.front()->isHidden())
        m_answers.front()->setFocus(Qt::OtherFocusReason);
    else
        m_choices->setFocus(Qt::OtherFocusReason);
}

} // namespace dnc
