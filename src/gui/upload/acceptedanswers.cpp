// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/acceptedanswers.h"

#include "gui/settings/settingsdialog.h"
#include "upload/journal/journallabels.h"
#include "upload/journal/journalproof.h"

#include <QCoreApplication>
#include <QLocale>

namespace dnc {

namespace {

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(AcceptedAnswers)
};

std::vector<AcceptedAnswer> readAnswers(Journal *journal)
{
    return journal != nullptr ? acceptedAnswers(*journal).value_or(std::vector<AcceptedAnswer>())
                              : std::vector<AcceptedAnswer>();
}

QString labelOf(const AcceptedAnswer &answer)
{
    const QString words = answer.words.isEmpty() ? AnswerText::tr("Empty answer") : answer.words;
    const QString date = QLocale().toString(dateTime(answer.time).toLocalTime(), QLocale::ShortFormat);
    const QString author = authorLabel(answer.author);
    return author.isEmpty()
        ? AnswerText::tr("%1 (%2, read from the list, %3)").arg(words, answer.service, date)
        : AnswerText::tr("%1 (%2, accepted by %3, %4)").arg(words, answer.service, author, date);
}

void list(SettingsDialog &dialog, Journal *journal)
{
    QStringList labels;
    for (const AcceptedAnswer &answer : readAnswers(journal))
        labels << labelOf(answer);
    dialog.showAcceptedAnswers(labels);
}

} // namespace

void showAcceptedAnswers(SettingsDialog &dialog, const std::function<Journal *()> &journal)
{
    QObject::connect(&dialog, &SettingsDialog::revokeAnswer, &dialog, [&dialog, journal](int index) {
        const std::vector<AcceptedAnswer> answers = readAnswers(journal());
        if (index >= 0 && size_t(index) < answers.size()) {
            // One that could not be revoked is listed again.
            (void)revokeAnswer(*journal(), answers[size_t(index)]);
        }
        list(dialog, journal());
    });
    list(dialog, journal());
}

} // namespace dnc
