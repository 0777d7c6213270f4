// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/import/consentpanel.h"

#include <QFrame>
#include <QStringList>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace dnc {

/// Shows one question about a list with its possible answers, and whether it is answered.
class QuestionCard : public QFrame {
    Q_OBJECT

public:
    struct Tick {
        QString text;
        bool isOn = false;

        bool operator==(const Tick &) const = default;
    };
    /// Texts are translated.
    struct Content {
        QString topic; ///< what it is about, in a word or two
        QString question;
        QStringList answers; ///< two, or none
        std::optional<int> answer; ///< index into answers; nothing: open
        QString tickLabel; ///< label above the check boxes
        std::vector<Tick> ticks;
        ConsentPanel::Content consent; ///< values of a column that says who opted out
        bool waits = false; ///< whether the first answer must wait until all values are decided
        QStringList choices; ///< combo box items, if there are no answers
        QString action; ///< text of a button below the answers; empty: none

        bool operator==(const Content &) const = default;
    };

    /// `name` is the prefix of the object names of its widgets.
    explicit QuestionCard(const QString &name, QWidget *parent = nullptr);

    void show(const Content &content);
    /// Shows only the answer, in one line with a button that opens the card again. No effect on an open
    /// question.
    void collapse();
    void focusAnswer();
    /// Puts its widgets after `before` in the tab order. Returns the last one.
    QWidget *setTabOrderAfter(QWidget *before);

    using QFrame::show;

signals:
    void answered(int answer);
    void ticked(int index, bool on);
    void chosen(int choice);
    void valueAnswered(int index, bool isOut);
    void channelsChosen(dnc::Channels channels);
    void actionWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeAnswers();
    void showTicks(const std::vector<Tick> &ticks);
    void showState(const Content &content);
    void expand();
    void showParts();

    QLabel *m_state;
    QPushButton *m_change;
    QLabel *m_question;
    std::vector<QRadioButton *> m_answers;
    QLabel *m_tickLabel;
    QVBoxLayout *m_tickLayout;
    std::vector<QCheckBox *> m_ticks;
    ConsentPanel *m_consent;
    QLabel *m_choiceLabel;
    QComboBox *m_choices;
    QPushButton *m_action;
    Content m_content;
    bool m_isCollapsed = false;
};

} // namespace dnc
