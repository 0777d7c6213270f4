// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QStringList>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace dnc {

/// One thing that only a person knows about a list, with its answers, and whether it has been answered.
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
        QString question;
        QStringList answers; ///< two, or none
        std::optional<int> answer; ///< index; nothing: open
        QString tickLabel; ///< over the ticks
        std::vector<Tick> ticks;
        QStringList choices; ///< of a combo box, where there are no answers
    };

    /// `name` is a name of the program's own, of which the object names of its parts begin.
    explicit QuestionCard(const QString &name, QWidget *parent = nullptr);

    void show(const Content &content);
    void focusAnswer();
    /// Puts its parts behind `before` in the tab order; gives the last of them.
    QWidget *putBehind(QWidget *before);

    using QFrame::show;

signals:
    void answered(int answer);
    void ticked(int index, bool on);
    void chosen(int choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeAnswers();
    void showTicks(const std::vector<Tick> &ticks);
    void showState(bool isOpen);

    QLabel *m_state;
    QLabel *m_question;
    std::vector<QRadioButton *> m_answers;
    QLabel *m_tickLabel;
    QVBoxLayout *m_tickLayout;
    std::vector<QCheckBox *> m_ticks;
    QLabel *m_choiceLabel;
    QComboBox *m_choices;
};

} // namespace dnc
