// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "upload/answerquestion.h"

#include <QFrame>

#include <memory>

namespace Ui {
class UploadPanel;
}

class QLabel;

namespace dnc {

/// Shows the progress of an upload. A pure view: UploadProgress fills it.
class UploadPanel : public QFrame {
    Q_OBJECT

public:
    enum class Mode : quint8 {
        Running,
        Pausing,
        Paused,
        Retrying, ///< paused until the next automatic attempt
        Over
    };

    /// Counts of identifiers; each identifier of the job is in exactly one.
    struct Numbers {
        quint32 confirmed = 0;
        quint32 rejected = 0;
        quint32 unknown = 0;
        quint32 left = 0;

        [[nodiscard]] quint32 total() const { return confirmed + rejected + unknown + left; }
    };

    explicit UploadPanel(QWidget *parent = nullptr);
    ~UploadPanel() override;

    void setMode(Mode mode);
    /// One sentence about what the upload does now.
    void setState(const QString &sentence);
    void setNumbers(const Numbers &numbers);
    /// Rate and remaining time; may be empty.
    void setPace(const QString &text);

    /// What only a person can say about an answer, with the text of a button that looks for all identifiers,
    /// or none. An empty question hides it.
    void setQuestion(const QString &question, const QString &searchAll = {});

    /// Asks, in the panel, whether to cancel the upload. The focus goes to the button that keeps it.
    void askToCancel(const QString &question);

    /// Offers to look for the identifiers of refused batches on the list before they are sent in parts.
    void setLookUpOffered(bool offered);

signals:
    void pauseWanted();
    void resumeWanted();
    void cancelWanted();
    /// The answer to askToCancel() is yes.
    void cancelConfirmed();
    void answered(dnc::AnswerChoice choice);
    void lookUpWanted(bool wanted);

private:
    void showTexts();

    std::unique_ptr<Ui::UploadPanel> m_ui;
    Mode m_mode = Mode::Over;
    Numbers m_numbers;
};

} // namespace dnc
